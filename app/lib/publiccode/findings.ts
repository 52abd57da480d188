import { type Finding, wholeFile } from './finding'
import { mostFindings } from './limits'
import { type ReadTree, readerWarnings, textFindings } from './text-checks'
import { checkVersion } from './version-check'

export interface Findings {
  /** As the reference validator finds them, and the warnings of this reader. */
  findings: Finding[]
  /** What shows only when the errors above are mended: further unknown keys and wrong types, checks behind a wrong version. */
  further: Finding[]
  /** Findings beyond the most that are kept. */
  omitted: number
}

/**
 * All findings of a file. The first error in the file as such (encoding, YAML) or in its version stops the reference
 * validator: what comes behind it is further.
 */
export function findingsOf(file: readonly Finding[], tree: ReadTree): Findings {
  const { finding } = checkVersion(tree.tree)
  const version = finding ? [finding] : []
  const broken = file.filter(isError).slice(0, 1)
  const before = broken.length > 0 ? broken : version
  const text = before.some(isError) ? [] : textFindings(tree, true)
  const findings = [...before, ...text, ...file.filter((one) => !isError(one)), ...readerWarnings(tree.tree)]
  const known = new Set(findings.map(identity))
  const further = [...file, ...version, ...textFindings(tree, false)].filter((one) => !known.has(identity(one)))
  return {
    findings: findings.slice(0, mostFindings),
    further: further.slice(0, mostFindings),
    omitted: beyond(findings) + beyond(further),
  }
}

export const isError = ({ severity }: Finding): boolean => severity === 'error'

const beyond = (findings: readonly Finding[]): number => Math.max(0, findings.length - mostFindings)

/** A value that cannot be read is one finding, whatever key it is told under. */
const identity = ({ key, line, rule, values }: Finding): string =>
  `${rule} ${key === wholeFile || values.at === undefined ? key : values.at} ${line}`
