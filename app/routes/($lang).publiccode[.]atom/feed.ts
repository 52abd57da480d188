import { Feed } from 'feed'
import type { Language } from '../../lib/language'
import type { ExportedListing } from '../../modules/catalogue/queries.server/publiccode-export.server'

/** Text without what XML 1.0 cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const holdable = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')

/** An Atom feed with one entry per file; its date is that of the newest publication. */
export function fileFeed(
  listings: readonly ExportedListing[],
  { language, title, address }: { language: Language; title: string; address(path: string): string },
): string {
  const newest =
    listings
      .map(({ publishedAt }) => publishedAt)
      .sort()
      .at(-1) ?? '2026-01-01'
  const feed = new Feed({
    id: address('/publiccode.atom'),
    title,
    language,
    updated: new Date(newest),
    generator: 'Marktlotse',
    copyright: '',
    feedLinks: { atom: address('/publiccode.atom') },
    link: address('/katalog'),
  })
  for (const { slug, name, summary, provider, publishedAt } of listings) {
    feed.addItem({
      id: address(`/loesung/${slug}/publiccode.yml`),
      title: holdable(name),
      link: address(`/loesung/${slug}/publiccode.yml`),
      description: holdable(summary[language]),
      date: new Date(publishedAt),
      author: [{ name: holdable(provider) }],
    })
  }
  return feed.atom1()
}
