import type { MetaDescriptor } from '@remix-run/node'
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
