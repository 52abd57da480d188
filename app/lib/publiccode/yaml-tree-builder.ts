import { type Document, isAlias, isMap, isScalar, isSeq, type Scalar } from 'yaml'
import type { LineIndex } from './line-index'
import { scalarType } from './plain-scalar'
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml-tree'

/** How much aliases may add to what stands in the file: values, and characters of text. */
const mostAdded = { nodes: 10_000, characters: 500_000 }

export interface YamlProblem {
  code: string
  line: number
  /** The name of a key or an alias. */
  name: string
  /** Line of the key of the same name. */
  first?: number
}

/** Thrown where aliases would make a file much larger than it is. */
export class TooManyAliases extends Error {
  override name = 'TooManyAliases'
  constructor(readonly line: number) {
    super('aliases add too much')
  }
}

interface Anchored {
  node: YamlNode
  nodes: number
  characters: number
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const isWellFormed = (text: string): boolean => text.search(loneSurrogate) < 0

type Contents = NonNullable<Document.Parsed['contents']>

/** Builds the tree of one document; what is wrong with it goes to the problems. Throws `TooManyAliases`. */
export class TreeBuilder {
  readonly fatal: YamlProblem[] = []
  private readonly anchors = new Map<string, Anchored | null>()
  private readonly end: number
  private nodes = 0
  private characters = 0
  private readonly added = { nodes: 0, characters: 0 }

  constructor(
    private readonly text: string,
    private readonly lines: LineIndex,
    private readonly problems: YamlProblem[],
  ) {
    this.end = text.trimEnd().length
  }

  node(source: Contents): YamlNode {
    const line = this.lines.lineOf(source.range[0])
    if (isAlias(source)) return this.alias(source.source, line)
    this.nodes += 1
    const { anchor } = source
    if (anchor === undefined) return this.value(source, line, source.tag !== undefined)
    const before = { nodes: this.nodes, characters: this.characters }
    this.anchors.set(anchor, null)
    const markLine = this.lines.lineOf(Math.max(0, this.text.lastIndexOf(`&${anchor}`, source.range[0])))
    const node = { ...this.value(source, line, true), markLine }
    if (isScalar(source) && source.source === '' && source.range[0] >= this.end)
      this.problems.push({ code: 'EMPTY_ANCHOR', line: markLine, name: anchor })
    this.anchors.set(anchor, {
      node,
      nodes: this.nodes - before.nodes + 1,
      characters: this.characters - before.characters,
    })
    return node
  }

  private value(source: Contents, line: number, marked: boolean): YamlNode {
    if (isScalar(source)) return this.scalar(source as Scalar.Parsed, line, marked)
    if (isSeq(source)) {
      const items = source.items.map((item) => this.node(item as Contents))
      return { kind: 'list', items, line, marked }
    }
    return isMap(source) ? this.map(source, line, marked) : nothingAt(line)
  }

  private map(source: Contents, line: number, marked: boolean): YamlMap {
    const seen = new Map<string, number>()
    const entries: YamlEntry[] = []
    for (const pair of isMap(source) ? source.items : []) {
      const entry = this.entry(pair.key as Contents, pair.value as Contents | null)
      const first = seen.get(entry.key)
      if (first === undefined) seen.set(entry.key, entry.keyLine)
      else this.problems.push({ code: 'DUPLICATE_KEY', line: entry.keyLine, name: entry.key, first })
      if (first === undefined || entry.merge) entries.push(entry)
    }
    return { kind: 'map', entries, line, marked, flow: isMap(source) && source.flow === true }
  }

  private entry(keySource: Contents, valueSource: Contents | null): YamlEntry {
    const key = this.node(keySource)
    const value = valueSource === null ? nothingAt(key.line) : this.node(valueSource)
    const scalar = key.kind === 'scalar'
    const merge = scalar && key.written === '<<' && !key.marked
    if (merge && !isMergeable(value)) this.fatal.push({ code: 'MERGE_NOT_MAP', line: value.line, name: key.text })
    if (!scalar || (key.written === '' && !key.marked))
      this.problems.push({ code: 'INVALID_KEY', line: key.line, name: '' })
    return {
      key: scalar ? key.text : this.text.slice(keySource.range[0], keySource.range[1]),
      keyType: scalar ? key.type : 'text',
      keyLine: key.line,
      merge,
      value,
    }
  }

  private scalar(source: Scalar.Parsed, firstLine: number, marked: boolean): YamlScalar {
    const text = String(source.value)
    this.characters += text.length
    const written = this.text.slice(source.range[0], source.range[1])
    if (!isWellFormed(text)) this.problems.push({ code: 'BAD_DQ_ESCAPE', line: firstLine, name: '' })
    // An unquoted text that goes on with a dash up to the file's end has its last line, as the reference validator has it.
    const dashed =
      source.type === 'PLAIN' &&
      written.split('\n').some((line, at) => at > 0 && line.trimStart().startsWith('-')) &&
      source.range[1] >= this.end
    const line = dashed ? this.lines.lineOf(source.range[1] - 1) : firstLine
    const plain = source.type === 'PLAIN' && source.tag === undefined
    const block = source.type === 'BLOCK_LITERAL' || source.type === 'BLOCK_FOLDED'
    return {
      kind: 'scalar',
      type: plain ? scalarType(text) : 'text',
      text: text.replaceAll(loneSurrogate, '\ufffd'),
      written,
      block,
      line,
      marked,
    }
  }

  private alias(name: string, line: number): YamlNode {
    const anchored = this.anchors.get(name)
    if (anchored === undefined) this.fatal.push({ code: 'ALIAS_UNKNOWN', line, name })
    if (!anchored) return nothingAt(line)
    this.added.nodes += anchored.nodes
    this.added.characters += anchored.characters
    this.nodes += anchored.nodes
    this.characters += anchored.characters
    if (this.added.nodes > mostAdded.nodes || this.added.characters > mostAdded.characters)
      throw new TooManyAliases(line)
    return { ...anchored.node, line, markLine: line, marked: true }
  }
}

const isMergeable = (node: YamlNode): boolean =>
  node.kind === 'map' || (node.kind === 'list' && node.items.every(({ kind }) => kind === 'map'))

const nothingAt = (line: number): YamlScalar => ({
  kind: 'scalar',
  type: 'nothing',
  text: '',
  written: '',
  block: false,
  line,
  marked: false,
})
