import { wholeFile } from '../../app/modules/catalogue/publiccode/fixtures/files'

const most = 256 * 1024

/** The whole file, or a part of it, with as many pieces behind it as a file may have bytes. */
function filled(head: string, piece: (number: number) => string): Uint8Array {
  let [text, length] = [head, Buffer.byteLength(head)]
  for (let number = 0; ; number++) {
    const more = piece(number)
    length += Buffer.byteLength(more)
    if (length > most) return new TextEncoder().encode(text)
    text += more
  }
}

const cut = (from: RegExp) => wholeFile.replace(from, '')

/** Files of 256 kB, each large in another way. */
export const largeFiles = (): [name: string, bytes: Uint8Array][] => [
  ['unknown keys', filled(wholeFile, (at) => `x-key-${at}: "value ${at}"\n`)],
  ['unknown sections', filled(wholeFile, (at) => `x-key-${at}:\n  a:\n    b: a value of number ${at}\n`)],
  ['users', filled(`${cut(/usedBy:\n(?: {2}.*\n)+/)}usedBy:\n`, (at) => `  - Gemeinde Nummer ${at}\n`)],
  ['addresses', filled(`${wholeFile}x:\n`, (at) => `  - http://example.org/a/b/c/d/e/${at}\n`)],
  ['markup', filled(`${wholeFile}x:\n`, (at) => `  - "<a href=javascript:x>${at}</a>"\n`)],
  ['a key of dots', filled(wholeFile, () => 'a.')],
  [
    'a description',
    filled(
      `${cut(/description:\n(?: {2}.*\n)+/)}description:\n  de:\n    longDescription: >\n`,
      (at) => `      Schöner <b>Text</b> ${at}.\n`,
    ),
  ],
  ['entries', filled(`${wholeFile}x:\n`, () => '- b\n')],
]
