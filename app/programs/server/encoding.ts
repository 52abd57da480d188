import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'

export type Encoding = 'identity' | 'gzip' | 'br'

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)
export const compressors: Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>> = {
  gzip: (body) => gzipped(body, { level: 6 }),
  br: (body) =>
    brotlied(body, {
      params: {
        [zlib.BROTLI_PARAM_QUALITY]: 5,
        [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
        [zlib.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
}

/** Bodies below this size are not worth compressing. */
export const leastCompressed = 1_024

const acceptable = new Map<string, Encoding>()

function readAcceptance(header: string): Encoding {
  const refused = /;\s*q=0(?:\.0*)?\s*$/i
  const named = header.split(',').map((part) => part.trim())
  const takes = (name: string) =>
    named.some((part) => part.split(';')[0]?.trim().toLowerCase() === name && !refused.test(part))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}

/** The best encoding that a client takes. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const known = acceptable.get(header)
  if (known !== undefined) return known
  const encoding = readAcceptance(header)
  if (acceptable.size < 500 && header.length < 100) acceptable.set(header, encoding)
  return encoding
}

/** A body in the best encoding that a client takes, where that is worth while. */
export async function encoded(body: Buffer, header: string | undefined): Promise<[Encoding, Buffer]> {
  const encoding = acceptedEncoding(header)
  if (encoding === 'identity' || body.length < leastCompressed) return ['identity', body]
  return [encoding, await compressors[encoding](body)]
}
