import { refusalFrame as frameDe, refusals as refusalsDe } from '../../content/de/server'
import { refusalFrame as frameEn, refusals as refusalsEn } from '../../content/en/server'
import type { HeaderList } from './security-headers'

export type RefusalStatus = keyof typeof refusalsDe

/** Whether there is a page for a status. */
export const isRefusalStatus = (status: number): status is RefusalStatus => Object.hasOwn(refusalsDe, status)

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string)

const referenceMark = '\u0000'

function compose(status: RefusalStatus): [before: string, after: string] {
  const de = refusalsDe[status]
  const en = refusalsEn[status]
  const page = `<!DOCTYPE html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${escaped(de.title)}</title></head>
<body><main>
<h1>${escaped(de.title)}</h1>
<p>${escaped(de.text)}</p>
<p>${frameDe.reference}: ${referenceMark}</p>
<p><a href="/">${frameDe.toStart}</a></p>
<section lang="en">
<h2>${escaped(en.title)}</h2>
<p>${escaped(en.text)} ${frameEn.reference}: ${referenceMark}</p>
<p><a href="/en">${frameEn.toStart}</a></p>
</section>
</main></body>
</html>
`
  const [before = '', between = '', after = ''] = page.split(referenceMark)
  return [before, `${between}${referenceMark}${after}`]
}

const pages = new Map(
  Object.keys(refusalsDe).map((key) => [Number(key), compose(Number(key) as RefusalStatus)] as const),
)

/** The page of a refusal, German with English below; `requestId` is printed as the number to name. */
export function refusalPage(status: RefusalStatus, requestId: string): Buffer {
  const [before, after] = pages.get(status) ?? ['', '']
  return Buffer.from(`${before}${requestId}${after.replace(referenceMark, requestId)}`)
}

const pagePolicy = "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

/** Headers of a refusal, without those of its body. */
export function refusalHeaders(requestId: string, security: HeaderList): HeaderList {
  return [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Cache-Control', 'no-store'],
    ['Content-Security-Policy', pagePolicy],
    ['X-Request-Id', requestId],
    ...security,
  ]
}
