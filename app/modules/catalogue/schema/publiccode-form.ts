import { decodeText } from '../../../lib/publiccode/encoding'

/** The version of the standard that files are checked against. Source: the standard's repository, tag of that version. */
export const standardVersion = {
  number: '0.7.0',
  date: '2026-06-24',
  url: 'https://yml.publiccode.tools/',
}

/** Largest file that is taken in hand; a longer one is refused by the reader with its size. */
export const mostBytes = 400 * 1024

/**
 * Reads the form of the page that checks: the chosen file, else the pasted text. `text` comes back into the form, so that
 * the author can mend it there.
 */
export async function readCheckForm(form: {
  get(name: string): unknown
}): Promise<{ bytes: Uint8Array; text: string } | { problem: 'missing' }> {
  const file = form.get('datei')
  if (file instanceof File && file.size > 0) {
    const bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer())
    return { bytes, text: shownText(bytes) }
  }
  const pasted = form.get('inhalt')
  // Forms send line ends as CRLF, whatever was pasted.
  const text = typeof pasted === 'string' ? pasted.replaceAll('\r\n', '\n') : ''
  return text.trim() === '' ? { problem: 'missing' } : { bytes: new TextEncoder().encode(text), text }
}

/** The bytes as text that a form can hold; the reader itself decides on the encoding. */
function shownText(bytes: Uint8Array): string {
  const text = decodeText(bytes)?.text ?? new TextDecoder().decode(bytes)
  return text.replaceAll('\0', '')
}
