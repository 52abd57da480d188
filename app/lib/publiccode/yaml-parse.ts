import { parseAllDocuments } from 'yaml'
import { LineIndex } from './line-index'
import type { Structure } from './structure-scan'
import type { YamlNode } from './yaml-tree'
import { TreeBuilder, type YamlProblem } from './yaml-tree-builder'

export interface ParsedYaml {
  /** The first document, as far as it can be read; null where it holds nothing. */
  tree: YamlNode | null
  documents: number
  problems: YamlProblem[]
  /** What makes the reference validator read nothing at all: aliases of nothing, merge keys with another value than maps. */
  fatal: YamlProblem[]
  /** Lines whose value begins with a sign that YAML keeps for itself. */
  reservedSigns: number[]
}

/**
 * Reads YAML 1.2, with anchors, aliases and the merge keys of YAML 1.1. Broken text gives problems and what can be
 * read all the same. Throws `TooManyAliases`; the size and the nesting of the text are checked before.
 */
export function parseYaml(text: string, { spaceTabLines }: Pick<Structure, 'spaceTabLines'>): ParsedYaml {
  const lines = new LineIndex(text)
  const found = parseAllDocuments(text, {
    schema: 'failsafe',
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const documents = 'empty' in found ? [] : found
  const [first] = documents
  if (!first) return { tree: null, documents: 0, problems: [], fatal: [], reservedSigns: [] }
  const errors = documents.flatMap((document) => document.errors)
  const spaceTabs = new Set(spaceTabLines)
  const problems: YamlProblem[] = []
  const reservedSigns: number[] = []
  for (const { code, pos } of errors) {
    const line = lines.lineOf(pos[0])
    if (code === 'BAD_SCALAR_START' && isToleratedSign(text, pos[0])) reservedSigns.push(line)
    else if (code !== 'TAB_AS_INDENT' || !spaceTabs.has(line)) problems.push({ code, line, name: '' })
  }
  const builder = new TreeBuilder(text, lines, problems)
  const tree = first.contents === null ? null : builder.node(first.contents)
  return { tree, documents: documents.length, problems, fatal: builder.fatal, reservedSigns }
}

/** A comma before a value, and a percent sign on an indented line: the reference validator takes them as part of the value. */
function isToleratedSign(text: string, at: number): boolean {
  if (text[at] === '%') return text[text.lastIndexOf('\n', at) + 1] === ' '
  return text[at] === ','
}
