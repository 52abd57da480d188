import type { seeded } from '../../../house/drill'
import { objectNames } from '../texts'
import type { Entry, Tree } from './software'

type Random = ReturnType<typeof seeded>
interface Section {
  entries: Entry[]
}

const text = (value: string): Tree => ({ text: value })

/** Names that no file should have as a key, and some that look like another. */
const oddNames = [
  ...objectNames,
  ...['Name', 'NAME', 'name ', 'licence', 'legal.license', 'x[0]', 'url#', '""', "''", '~', 'null', 'true', '1', '1.0'],
  ...['<<', '? a', '[a]', '{a: b}', '!!str name', '&k name', '\u202eeman', 'na\u200bme', 'n\u0308ame', '🙂', 'ключ'],
  ...['0', '-', '- name', '2026-01-01', '"a\\nb"', '"\\u0000"', 'k'.repeat(900), 'a.'.repeat(300), ']', '"["'],
]

/** Values that no key asks for. */
const oddValues: readonly ((random: Random) => Tree)[] = [
  (random) => ({
    raw: random.pick(['', '~', 'null', 'NULL', '[]', '{}', '""', "''", '|', '>', '!!null', '[[]]', '[{}]']),
  }),
  (random) => ({ raw: random.pick(['true', 'no', 'On', 'TRUE', '!!bool yes', '"true"', 'y']) }),
  (random) => ({
    raw: random.pick(['0', '-0', '1e999', '.inf', '.NaN', '0x1F', '0o17', '017', '1_000', '9'.repeat(400)]),
  }),
  (random) => ({
    raw: random.pick(['2026-02-30', '2026-13-01', '0000-00-00', '2026-05-04T00:00:00+02:00', '12:30:45']),
  }),
  (random) => ({
    raw: random.pick(['!!binary aGFsbG8=', '!!set {a, b}', '!!python/object:os.system x', '!a b', '!<tag:x> y']),
  }),
  (random) => ({
    raw: random.pick(['{a: {b: {c: d}}}', '[a, [b, [c]]]', '{a: 1, a: 2}', '[a, b', '{a: b', "'a", '"a']),
  }),
  (random) => ({ raw: random.pick(['@a', '`a`', '%a', ', a', '&a', '*a', '*unbekannt', '? a', ': a', 'a: b', '- a']) }),
  (random) => ({ raw: random.pick(['"\\ud800"', '"\\x00"', '"\\u202e"', '"\\q"', '"\\U0010FFFF"', '"\\UFFFFFFFF"']) }),
  (random) =>
    text(
      random.pick([
        'javascript:alert(1)',
        'data:text/html,<script>',
        '//example.org',
        'http://',
        'https://[::1',
        'file:///etc',
      ]),
    ),
  (random) =>
    text(
      random.pick([
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '[a](javascript:b)',
        '&lt;b&gt;',
        '<!--',
      ]),
    ),
  (random) =>
    text(
      random.pick(['\u202eabc\u202c', '\u2066a\u2069', '\u200b', '\ufeff', '\u0000', '\u001b[31m', '\ud83d', '\u0085']),
    ),
  (random) =>
    text(
      random
        .pick(['a', 'ä', '🙂', 'a\u0301', '中', '<b>', '[a](', '**', '&amp;', ' '])
        .repeat(random.pick([200, 5_000, 30_000])),
    ),
  (random) => text(random.pick(['(', 'MIT OR ', 'MIT AND (', 'GPL-2.0 WITH ', '-', 'de-', 'a@', 'a.b', '\n', '\t'])),
  (random) => ({ list: Array.from({ length: random.pick([1, 300, 3_000]) }, (_, at) => text(`Eintrag ${at}`)) }),
  (random) => ({ entries: Array.from({ length: random.pick([1, 50, 900]) }, (_, at): Entry => [`k${at}`, text('v')]) }),
  (random) => nested(random.pick([5, 20, 49, 52, 300]), random.below(2) === 0),
  () => ({ entries: [['__proto__', { entries: [['polluted', text('ja')]] }]] }),
  () => ({ entries: [['constructor', { entries: [['prototype', { entries: [['polluted', { raw: 'true' }]] }]] }]] }),
]

function nested(levels: number, lists: boolean): Tree {
  let tree: Tree = text('innen')
  for (let level = 0; level < levels; level++) tree = lists ? { list: [tree] } : { entries: [['a', tree]] }
  return tree
}

/** Every section of a file, those in lists too. */
function sectionsOf(tree: Tree): Section[] {
  if ('list' in tree) return tree.list.flatMap(sectionsOf)
  if (!('entries' in tree)) return []
  return [tree, ...tree.entries.flatMap(([, value]) => sectionsOf(value))]
}

/** A place in the file: a section that is not empty and the number of an entry in it. */
function anywhere(random: Random, file: Section): { section: Section; at: number; entry: Entry } | null {
  const section = random.pick(sectionsOf(file).filter(({ entries }) => entries.length > 0))
  const at = random.below(section?.entries.length ?? 0)
  const entry = section?.entries[at]
  return section && entry ? { section, at, entry } : null
}

type Change = (random: Random, place: { section: Section; at: number; entry: Entry }, file: Section) => void

const misspelt = (random: Random, name: string): string => {
  const at = random.below(name.length + 1)
  return random.pick([
    name.slice(0, at) + name.slice(at + 1),
    `${name}s`,
    name.toUpperCase(),
    name.replace(/[a-z]/, '-'),
  ])
}

const valueChange: Change = (random, { entry }) => {
  entry[1] = random.pick(oddValues)(random)
}

/** Changes of keys and values that leave the file's YAML whole, unless the key or value itself breaks it. */
export const treeChanges: Readonly<Record<string, Change>> = {
  'another key': (random, { entry }) => {
    entry[0] = random.below(2) === 0 ? misspelt(random, entry[0]) : random.pick(oddNames)
  },
  'a key more': (random, { section, at }) => {
    section.entries.splice(at, 0, [random.pick(oddNames), random.pick(oddValues)(random)])
  },
  'a key less': (_, { section, at }) => void section.entries.splice(at, 1),
  'a key twice': (random, { section, at, entry: [name, value] }) => {
    section.entries.splice(at + random.below(2), 0, [
      name,
      random.below(2) === 0 ? value : random.pick(oddValues)(random),
    ])
  },
  'another value': valueChange,
  'a value of another kind': (random, { entry }) => {
    const [, value] = entry
    const first = 'list' in value ? (value.list[0] ?? text('')) : value
    entry[1] = random.pick<Tree>([
      { list: [value] },
      { entries: [['de', value]] },
      first,
      { raw: 'true' },
      { list: [] },
    ])
  },
  'values exchanged': (random, { entry }, file) => {
    const other = anywhere(random, file)?.entry
    if (!other || JSON.stringify(other[1]).includes(JSON.stringify(entry[1]))) return
    entry[1] = structuredClone(other[1])
  },
  'names of objects': (random, { section }) => {
    section.entries.push([
      random.pick(['__proto__', '__proto__', 'constructor', ...objectNames]),
      {
        entries: [
          ['polluted', text('ja')],
          ['name', text('x')],
        ],
      },
    ])
  },
}

/** Changes one place of a file. */
export function changeTree(random: Random, file: Section, change: Change): void {
  const place = anywhere(random, file)
  if (place) change(random, place, file)
}
