import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import type { Encoding } from './encoding'
import { type HeaderList, publicPolicy } from './security-headers'

/** What a kept page costs beside its bytes: objects, headers, places in maps. */
const overhead = 3_000

export interface Variant {
  body: Buffer
  etag: string
  /** Name and value in turn; the last value is the place of the request's number. */
  headers: string[]
  notModified: string[]
}

/** A page as it is kept: status, headers and body, in the encodings that were asked for. */
export interface KeptPage {
  readonly key: string
  readonly status: number
  /** Path without query as a JSON string, for the log. */
  readonly logPath: string
  readonly identity: Variant
  gzip: Variant | Promise<Variant> | null
  br: Variant | Promise<Variant> | null
  readonly shared: readonly string[]
  readonly aliases: string[]
  bytes: number
  touched: number
  gone: boolean
}

/** A page as the application answered it. */
export interface MadePage {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
}

const perAnswer = new Set([
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'date',
  'etag',
])

/** Whether a page may be kept: found or missing, HTML or the list of pages, the same for everybody, and not naming its own request. */
export function mayKeep({ status, headers, body }: MadePage, requestId: string): boolean {
  return (
    (status === 200 || status === 404) &&
    /^(?:text\/html|application\/xml)\b/i.test(String(headers['content-type'] ?? '')) &&
    headers['set-cookie'] === undefined &&
    headers['x-hydrate'] === undefined &&
    !/no-store|private/i.test(String(headers['cache-control'] ?? '')) &&
    !body.includes(requestId)
  )
}

/** One encoding of a page. */
export function variantOf(shared: readonly string[], body: Buffer, hash: string, encoding: Encoding): Variant {
  const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`
  const about = [...shared, 'ETag', etag]
  return {
    body,
    etag,
    headers: [
      ...about,
      ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
      'Content-Length',
      String(body.length),
      'X-Request-Id',
      '',
    ],
    notModified: [...about, 'X-Request-Id', ''],
  }
}

/** A page ready to be answered again and again. */
export function keptPage(key: string, made: MadePage, security: HeaderList): KeptPage {
  const headers = new Map<string, string>([
    ['cache-control', 'no-cache'],
    ...Object.entries(made.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined || perAnswer.has(name) ? [] : [[name, String(value)]],
    ),
    ['vary', 'Accept-Encoding, Cookie'],
    ['content-security-policy', publicPolicy],
    ...security,
  ])
  const shared = [...headers].flat()
  const hash = createHash('sha256').update(made.body).digest('base64url').slice(0, 22)
  return {
    key,
    status: made.status,
    logPath: JSON.stringify(key.split('?')[0]),
    identity: variantOf(shared, made.body, hash, 'identity'),
    gzip: null,
    br: null,
    shared,
    aliases: [],
    bytes: made.body.length + key.length * 2 + overhead,
    touched: 0,
    gone: false,
  }
}
