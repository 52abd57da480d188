const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** Text between tags. What XML cannot hold must be gone before. */
export const xmlText = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/[&<>]/g, (sign) => named[sign] as string) : text

const attributeText = (text: string): string =>
  /[&<>"\n\t]/.test(text) ? text.replace(/[&<>"\n\t]/g, (sign) => named[sign] as string) : text

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** An element with attributes and ready markup inside; attributes that are `undefined` are left out. */
export function element(name: string, attributes: Attributes = {}, inside = ''): string {
  let open = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) open += ` ${key}="${attributeText(String(value))}"`
  }
  return inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`
}

/** An XML document in UTF-8. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}`
