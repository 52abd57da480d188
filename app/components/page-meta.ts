import type { MetaDescriptor } from '@remix-run/node'
import { type TextKey, translate } from '../content/translate'
import { type Language, localPath } from '../lib/language'

/** Title, description, canonical address and both languages' addresses of a page. `path` is the German path. */
export function pageMeta(page: {
  title: string
  description: string
  language: Language
  path: string
  publicUrl: string
  noindex?: boolean
}): MetaDescriptor[] {
  const address = (language: Language) => `${page.publicUrl}${localPath(language, page.path)}`
  return [
    { title: page.title },
    { name: 'description', content: page.description },
    { tagName: 'link', rel: 'canonical', href: address(page.language) },
    { tagName: 'link', rel: 'alternate', hrefLang: 'de', href: address('de') },
    { tagName: 'link', rel: 'alternate', hrefLang: 'en', href: address('en') },
    { tagName: 'link', rel: 'alternate', hrefLang: 'x-default', href: address('de') },
    ...(page.noindex ? [{ name: 'robots', content: 'noindex' }] : []),
  ]
}

/** Title of an operator's page, with the name of what it shows; no search engine reads these pages. */
export function operatorMeta(
  page: { language: Language; name?: string } | undefined,
  title: TextKey,
): MetaDescriptor[] {
  if (!page) return []
  const t = translate(page.language)
  const name = page.name === undefined ? t(title) : `${page.name} – ${t(title)}`
  return [{ title: `${name} – ${t('operator.brand')}` }, { name: 'robots', content: 'noindex' }]
}
