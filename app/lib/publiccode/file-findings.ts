import type { DecodedText } from './encoding'
import { type Finding, type FindingRule, wholeFile } from './finding'
import type { ParsedYaml } from './yaml-parse'
import type { YamlProblem } from './yaml-tree-builder'

const found = (
  severity: Finding['severity'],
  rule: FindingRule,
  line: number,
  values: Finding['values'] = {},
): Finding => ({
  severity,
  key: wholeFile,
  line,
  rule,
  values,
})

/** Findings on the file as a whole: its encoding, its YAML, more documents than one. The first error is what stops others. */
export function fileFindings(decoded: DecodedText, yaml: ParsedYaml, tabLines: readonly number[]): Finding[] {
  const { text, encoding, mark, controls, firstControl } = decoded
  const findings: Finding[] = []
  if (encoding !== 'UTF-8') findings.push(found('error', 'encoding', 0, { encoding }))
  if (mark) findings.push(byteOrderMark(text))
  const broken = [...tabLines.map((line) => found('error', 'tab', line)), ...problemFindings(yaml)].sort(byLine)
  const after: Finding[] = []
  const directive = directiveLine(text)
  if (directive > 0) after.push(found('error', 'directive', directive))
  if (yaml.documents > 1) after.push(found('error', 'several-documents', 0, { number: yaml.documents }))
  if (controls > 0) after.push(found('warning', 'control-characters', firstControl, { count: controls }))
  return [
    ...findings,
    ...broken,
    ...after,
    ...yaml.reservedSigns.map((line) => found('warning', 'reserved-sign', line)),
  ]
}

/** The reference validator takes the mark for a part of the first key. */
function byteOrderMark(text: string): Finding {
  const key = /^publiccodeYmlVersion\s*:/.test(text) ? 'publiccodeYmlVersion' : wholeFile
  return { ...found('error', 'byte-order-mark', 1), key }
}

/** What is wrong with the YAML, in the order of the file. */
export function problemFindings({ problems }: ParsedYaml): Finding[] {
  return problems.map(problemFinding).sort(byLine)
}

const byLine = (one: Finding, other: Finding): number => one.line - other.line

/** Line of a directive such as `%YAML 1.1` before the document, or 0. */
function directiveLine(text: string): number {
  for (const [at, line] of text.split('\n', 1_000).entries()) {
    if (line.startsWith('%')) return at + 1
    if (line.trim() !== '' && !line.startsWith('#')) return 0
  }
  return 0
}

function problemFinding({ code, line, name, first }: YamlProblem): Finding {
  if (code === 'TAB_AS_INDENT') return found('error', 'tab', line)
  if (code === 'DUPLICATE_KEY') return found('error', 'duplicate-key', line, { name, first: first ?? 0 })
  return found('error', 'syntax', line, { problem: code })
}
