import { strFromU8, unzipSync } from 'fflate'

/* Reads the files that the marketplace writes, apart from what wrote them. */

/** Parts of an archive as text, by path. */
export const partsOf = (archive: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)]))

export interface XmlTag {
  name: string
  attributes: Record<string, string>
  /** Text from its beginning to its end, that of tags within included. */
  text: string
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string): string {
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const code = /^#x([\da-f]+)$/i.exec(name)?.[1]
    const number = /^#(\d+)$/.exec(name)?.[1]
    const sign =
      code || number ? String.fromCodePoint(code ? Number.parseInt(code, 16) : Number(number)) : (named[name] ?? null)
    if (sign === null || !whole.endsWith(';')) throw new Error(`${whole.slice(0, 20)} is no entity`)
    return sign
  })
}

/** What XML does not take even in numbers. */
const forbidden = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u
const token = /<\?[^>]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy

/** All tags of a document in their order; throws where it is not well-formed. */
export function tagsOf(xml: string): XmlTag[] {
  const tags: XmlTag[] = []
  const open: XmlTag[] = []
  const say = (text: string) => {
    const read = plain(text)
    if (forbidden.test(read) || text.includes(']]>'))
      throw new Error(`a sign that XML does not take: ${JSON.stringify(text.slice(0, 40))}`)
    return read
  }
  token.lastIndex = 0
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex
    const found = token.exec(xml)
    if (!found) throw new Error(`not well-formed: ${JSON.stringify(xml.slice(at, at + 40))}`)
    const [, close, name, written = '', single, text] = found
    if (text !== undefined) {
      const read = say(text)
      if (open.length === 0 && read.trim() !== '') throw new Error('text outside the root')
      for (const tag of open) tag.text += read
    } else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
    } else if (name !== undefined) {
      const attributes: Record<string, string> = {}
      for (const [key, value] of attributesOf(written)) {
        if (key in attributes) throw new Error(`${key} twice in <${name}>`)
        attributes[key] = say(value)
      }
      const tag = { name, attributes, text: '' }
      tags.push(tag)
      if (!single) open.push(tag)
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is not closed`)
  return tags
}

/** Names and written values of a tag's attributes. */
function* attributesOf(written: string): Generator<[key: string, value: string]> {
  for (let at = 0; ; ) {
    const equals = written.indexOf('=', at)
    if (equals < 0) return
    let from = equals + 1
    while (written[from]?.trim() === '') from += 1
    const end = written.indexOf(written[from] ?? '"', from + 1)
    if (end < 0) throw new Error('an attribute is not closed')
    yield [written.slice(at, equals).trim(), written.slice(from + 1, end)]
    at = end + 1
  }
}

/** Fields of a CSV file. */
export function csvFields(bytes: Uint8Array): string[] {
  const text = strFromU8(bytes).replace(/^\ufeff/, '')
  const fields: string[] = []
  for (let at = 0; at < text.length; ) {
    let field = ''
    if (text[at] === '"') {
      // A quote inside is written twice.
      for (at += 1; ; at += 2) {
        const end = text.indexOf('"', at)
        if (end < 0) throw new Error('a quoted field is not closed')
        field += text.slice(at, end)
        at = end
        if (text[end + 1] !== '"') break
        field += '"'
      }
      at += 1
    } else {
      const from = at
      while (at < text.length && text[at] !== ';' && text[at] !== '\r' && text[at] !== '\n') at += 1
      field = text.slice(from, at)
    }
    fields.push(field)
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return fields
}
