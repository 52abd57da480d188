/** An element of a parsed document; text and elements in their order. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (XmlElement | string)[]
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, number, name) => {
    if (name === undefined) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number))
    const sign = named[name]
    if (sign === undefined) throw new Error(`unknown entity ${whole}`)
    return sign
  })

/** Parses XML without document type; throws where it is not well-formed in what is looked at. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  const tag =
    /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy
  while (tag.lastIndex < xml.length) {
    const at = tag.lastIndex
    const found = tag.exec(xml)
    if (!found) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`)
    const [, close, name, attributeText = '', selfClosing, text] = found
    const parent = open.at(-1) as XmlElement
    if (text !== undefined) parent.children.push(plain(text))
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing at ${at}`)
    } else if (name !== undefined) {
      const pairs = [...attributeText.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
      const attributes = Object.fromEntries(
        pairs.map(([, key, double, single]) => [key, plain(double ?? single ?? '')]),
      )
      const element: XmlElement = { name, attributes, children: [] }
      parent.children.push(element)
      if (!selfClosing) open.push(element)
    }
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name} is not closed`)
  return root
}

export const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string'

/** All elements of a name below `from`, in their order, those inside others of the name included. */
export function all(from: XmlElement, name: string): XmlElement[] {
  return from.children
    .filter(isElement)
    .flatMap((child) => (child.name === name ? [child, ...all(child, name)] : all(child, name)))
}

/** Text of an element and of all below it. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('')
