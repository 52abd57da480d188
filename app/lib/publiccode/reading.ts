import { plainDocument, writtenAt } from './document'
import { type DecodedText, decodeText } from './encoding'
import { fileFindings, problemFindings } from './file-findings'
import type { Finding } from './finding'
import { findingsOf } from './findings'
import { mostBytes } from './limits'
import type { PlainMap, PlainValue } from './plain-value'
import { lineOf } from './positions'
import { deepestNesting, mostLexemes, type Structure, scanStructure } from './structure-scan'
import { indentContinuedLines } from './unindented-lines'
import { checkVersion } from './version-check'
import { type ParsedYaml, parseYaml } from './yaml-parse'
import { TooManyAliases } from './yaml-tree-builder'

/**
 * Why a file is not taken at all: over 256 kB (values `bytes`, `limit`), nested deeper than 50 levels (`limit`), more signs
 * and texts than such a file can need (`limit`), aliases that add too much, no text, YAML that cannot be read, another thing
 * than keys with values, or no name. A file that does not conform to the standard is taken.
 */
export interface Refusal {
  reason:
    | 'too-large'
    | 'too-deep'
    | 'too-many-values'
    | 'too-many-aliases'
    | 'unreadable'
    | 'not-yaml-mapping'
    | 'no-name'
  line: number
  values: Record<string, string | number>
}

export interface RefusedFile {
  refused: Refusal
  findings: Finding[]
}

export interface ReadFile {
  refused?: undefined
  name: string
  version: string | null
  document: PlainMap
  /** Line of a key such as `legal.license`; where it is missing, of its section's first key, or 0. */
  lineOf(path: string): number
  /** A value as the file spells it, with quotation marks; null where the path leads to no single value. */
  writtenAt(path: string): string | null
  /** As the reference validator finds them, and the warnings of this reader. */
  findings: Finding[]
  /** What shows only when the errors above are mended: further unknown keys and wrong types, checks behind a wrong version. */
  further: Finding[]
  /** Findings beyond the most that are kept. */
  omitted: number
  /** No errors: the file conforms to the standard, as far as its text shows. */
  conforms: boolean
}

export type PubliccodeReading = RefusedFile | ReadFile

/**
 * Reads the bytes of one publiccode.yml and holds them against version 0.7 of the standard. Never throws, whatever the bytes
 * are. Size and nesting are checked before the YAML is parsed.
 */
export function readPubliccode(bytes: Uint8Array): PubliccodeReading {
  if (bytes.length > mostBytes) return refuse('too-large', 0, { bytes: bytes.length, limit: mostBytes })
  const decoded = decodeText(bytes)
  if (!decoded) return refuse('unreadable', 0)
  try {
    return readText(decoded)
  } catch (error) {
    if (error instanceof TooManyAliases) return refuse('too-many-aliases', error.line)
    return refuse('unreadable', 0)
  }
}

const refuse = (
  reason: Refusal['reason'],
  line: number,
  values: Refusal['values'] = {},
  findings: Finding[] = [],
): RefusedFile => ({
  refused: { reason, line, values },
  findings,
})

function readText(decoded: DecodedText): PubliccodeReading {
  const structure = scanStructure(decoded.text)
  if (structure.tooDeepAt > 0) return refuse('too-deep', structure.tooDeepAt, { limit: deepestNesting })
  if (structure.tooManyAt > 0) return refuse('too-many-values', structure.tooManyAt, { limit: mostLexemes })
  const yaml = parseTolerantly(decoded.text, structure)
  const { tree } = yaml
  if (tree?.kind !== 'map') {
    const broken = problemFindings(yaml)
    const [first] = broken
    if (first) return refuse('unreadable', first.line, {}, broken.slice(0, 1))
    const missing: Finding = {
      severity: 'error',
      key: 'publiccodeYmlVersion',
      line: 0,
      rule: 'version-missing',
      values: {},
    }
    return refuse('not-yaml-mapping', tree?.line ?? 0, {}, [missing])
  }
  const document = plainDocument(tree)
  const checked = findingsOf(fileFindings(decoded, yaml, structure.tabLines), { tree, fatal: yaml.fatal })
  const name = nameIn(document.name)
  const [broken] = problemFindings(yaml)
  // The name may stand where the broken part hides it, or have taken the rest of the file behind a quote that never ends.
  if (broken && (name === null || name.length > longestPlausible)) {
    return refuse('unreadable', name === null ? broken.line : lineOf(tree, 'name'), {}, checked.findings)
  }
  if (name === null) return refuse('no-name', lineOf(tree, 'name'), {}, checked.findings)
  return {
    name,
    version: checkVersion(tree).version,
    document,
    lineOf: (path) => lineOf(tree, path),
    writtenAt: (path) => writtenAt(tree, path),
    ...checked,
    conforms: checked.findings.every(({ severity }) => severity !== 'error'),
  }
}

/** A longer name in a file with broken YAML is none. */
const longestPlausible = 200

const nameIn = (value: PlainValue | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** A text with more problems is not tried again. */
const mostMended = 100

/** Parses a text; one that is broken also with its continued lines indented, if it is better so. */
function parseTolerantly(text: string, structure: Structure): ParsedYaml {
  const yaml = parseYaml(text, structure)
  if (yaml.problems.length === 0 || yaml.problems.length > mostMended) return yaml
  const indented = indentContinuedLines(text)
  if (indented === text) return yaml
  const other = scanStructure(indented)
  if (other.tooDeepAt > 0 || other.tooManyAt > 0) return yaml
  const parsed = parseYaml(indented, other)
  return parsed.problems.length < yaml.problems.length ? parsed : yaml
}
