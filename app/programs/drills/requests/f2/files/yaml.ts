import type { seeded } from '../../../house/drill'
import type { Entry, Tree } from './software'

type Random = ReturnType<typeof seeded>

/** How a file is written down; each author has an own way. */
interface Hand {
  indent: string
  /** Lists at the column of their key. */
  flatLists: boolean
  quote: '' | '"' | "'"
  block: '' | '|' | '>' | '>-'
  /** Short lists in brackets. */
  brackets: boolean
}

const hand = (random: Random): Hand => ({
  indent: ' '.repeat(random.pick([2, 2, 2, 4, 3])),
  flatLists: random.below(3) === 0,
  quote: random.pick(['', '', '"', "'"] as const),
  block: random.pick(['', '|', '>', '>-'] as const),
  brackets: random.below(4) === 0,
})

const plain = /^[\p{L}/](?:[\p{L}\p{N} ./_+-]*[\p{L}\p{N}./_+-])?$/u
const special = /^(?:true|false|yes|no|on|off|null|y|n)$/i

function scalar(value: string, { quote, block }: Hand, margin: string): string {
  if (block !== '' && value.length > 100 && /^\S[^\p{Cc}]*$/u.test(value)) {
    const lines = value.match(/(?<=^| ).{1,90}(?: |$)/gu) ?? [value]
    return `${block}\n${lines.map((line) => margin + line.trimEnd()).join('\n')}`
  }
  if (quote === '' && plain.test(value) && !special.test(value)) return value
  if (quote === "'" && !/\p{Cc}/u.test(value)) return `'${value.replaceAll("'", "''")}'`
  return JSON.stringify(value)
}

const isShort = (tree: Tree): tree is { text: string } => 'text' in tree && tree.text.length < 30

/** A value behind its key or dash; what is in it stands at a margin. */
function written(tree: Tree, style: Hand, margin: string): string {
  if ('raw' in tree) return ` ${tree.raw}`
  if ('text' in tree) return ` ${scalar(tree.text, style, margin)}`
  if ('entries' in tree) return tree.entries.length === 0 ? ' {}' : `\n${section(tree.entries, style, margin)}`
  if (tree.list.length === 0) return ' []'
  if (style.brackets && tree.list.every(isShort))
    return ` [${tree.list.map(({ text }) => scalar(text, { ...style, quote: '"' }, '')).join(', ')}]`
  const dashes = style.flatLists ? margin.slice(style.indent.length) : margin
  const inner = `${dashes}  `
  // A section in a list begins on the line of its dash.
  const items = tree.list.map((item) => written(item, style, inner).replace(`\n${inner}`, ' '))
  return items.map((item) => `\n${dashes}-${item}`).join('')
}

const section = (entries: readonly Entry[], style: Hand, margin: string): string =>
  entries.map(([key, value]) => `${margin}${key}:${written(value, style, margin + style.indent)}`).join('\n')

/** A file as text. */
export function yamlText(random: Random, { entries }: { entries: readonly Entry[] }): string {
  const head = `${random.below(4) === 0 ? '---\n' : ''}${random.below(5) === 0 ? '# Beispiel\n' : ''}`
  return `${head}${section(entries, hand(random), '')}\n`
}
