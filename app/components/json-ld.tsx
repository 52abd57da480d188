/** Structured data of a page. `<` is escaped, so that no text can end the element. */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the only way to write a data block; escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
