import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pages as pagesDe } from '../../app/content/de/pages'
import { pages as pagesEn } from '../../app/content/en/pages'
import { sourceFiles } from './import-graph'

const root = join(import.meta.dirname, '../..')

type Tree = { [key: string]: string | Tree }

function leaves(tree: Tree, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(prefix + key, value)
    else for (const [name, text] of leaves(value, `${prefix}${key}.`)) found.set(name, text)
  }
  return found
}

const de = leaves(pagesDe as unknown as Tree)
const en = leaves(pagesEn as unknown as Tree)
const stem = (key: string) => key.replace(/_(one|other)$/, '')

/** Keys a source text asks for: whole literals, and beginnings of template literals that end in an expression. */
function asked(text: string): { whole: Set<string>; beginnings: Set<string> } {
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  for (const [, key = ''] of text.matchAll(/['"`]([a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+)['"`]/g)) whole.add(key)
  for (const [, start = ''] of text.matchAll(/`([a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*\.[A-Za-z0-9]*)\$\{/g))
    beginnings.add(start)
  return { whole, beginnings }
}

/** Keys that nobody asks for. */
function unused(keys: Iterable<string>, texts: readonly string[]): string[] {
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  for (const text of texts) {
    const found = asked(text)
    for (const key of found.whole) whole.add(key)
    for (const key of found.beginnings) beginnings.add(key)
  }
  return [...keys].filter((key) => !whole.has(stem(key)) && ![...beginnings].some((start) => key.startsWith(start)))
}

/** Texts that may be the same in both languages: names, codes, texts without words. */
const same = (text: string) => !/\p{Ll}{4,}/u.test(text.replace(/\{\{\w+\}\}/g, '')) || /^[\p{Lu}\d]\S*$/u.test(text)

describe('texts of pages', () => {
  it('have the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...de.keys()].sort())
  })

  it('fill the same places in both languages', () => {
    const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
    for (const [key, text] of de) expect(places(en.get(key) ?? ''), key).toEqual(places(text))
  })

  it('are all asked for by some page', () => {
    const texts = sourceFiles(root, ['app'])
      .filter((file) => !file.startsWith('app/content/'))
      .map((file) => readFileSync(join(root, file), 'utf8'))
    expect(unused(de.keys(), texts)).toEqual([])
  })

  it('are translated', () => {
    const untranslated = [...de].filter(([key, text]) => en.get(key) === text && !same(text)).map(([key]) => key)
    expect(untranslated).toEqual([])
  })

  it('keep the tone: no exclamation marks, no filler words, straight Sie', () => {
    const offending = [...de]
      .filter(([, text]) => /!|\b(leider|einfach nur|jetzt neu|du|dein|Ihr seid)\b/i.test(text))
      .map(([key]) => key)
    expect(offending).toEqual([])
  })
})

it('every file of words stands in both languages', () => {
  const list = (language: string) =>
    readdirSync(join(root, 'app/content', language), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts'))
      .sort()
  expect(list('en')).toEqual(list('de'))
})

describe('the test itself', () => {
  it('finds a key that nobody asks for, and knows keys that are put together', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source text that the test reads
    expect(unused(['a.b', 'a.c_one', 'a.c_other', 'a.d.x'], ["t('a.c', { count })", 't(`a.d.${kind}`)'])).toEqual([
      'a.b',
    ])
  })
})
