import { advise } from './advice'
import type { Finding, Severity } from './finding'
import { shortened, wholeFile } from './finding'
import { lineOf, pathAtLine } from './positions'
import { standard } from './standard'
import { checkTexts } from './text-safety'
import { type Fault, readTyped, type TypedReading, type TypedSection } from './typed-reading'
import { checkSection } from './value-checks'
import { addressParts } from './web-address'
import type { YamlMap, YamlNode } from './yaml-tree'
import type { YamlProblem } from './yaml-tree-builder'

export interface ReadTree {
  tree: YamlMap
  fatal: readonly YamlProblem[]
}

/**
 * Findings on the text of a file, in the order of reading. Strictly as the reference validator: the first value that cannot
 * be read is named, and what is left out with it counts as missing. Tolerantly: everything that is wrong.
 */
export function textFindings({ tree, fatal }: ReadTree, strict: boolean): Finding[] {
  const root = tree
  const faults = fatal.map(fatalFault)
  const [nothingRead] = strict ? faults : []
  const read = nothingRead
    ? { value: new Map(), faults: [], unread: new Map([['', nothingRead]]) }
    : readTyped(standard, root, strict)
  const reading: TypedReading = { ...read, faults: [...faults, ...read.faults] }
  const findings: Finding[] = []
  for (const fault of strict ? reading.faults.slice(0, 1) : reading.faults)
    findings.push(faultFinding(root, fault, strict))
  const found = (severity: Severity, rule: Finding['rule'], key: string, values: Finding['values'] = {}): void => {
    findings.push({ severity, key, line: lineOf(root, key), rule, values })
  }
  checkSection(standard, reading.value, '', (rule, key, values) => {
    const cause = rule === 'missing' ? causeOf(reading, key) : undefined
    if (cause) found('error', 'section-unread', key, { cause: cause.path, at: cause.line, ...values })
    else found('error', rule, key, values)
  })
  advise(reading.value, found)
  return findings
}

/**
 * The reference validator names the first key that begins on the line of the value, or the file where none does there,
 * and the file for an address that it cannot take apart.
 */
function faultFinding(root: YamlNode, { rule, path, line, values }: Fault, strict: boolean): Finding {
  const key = strict ? (rule === 'address-unreadable' ? '' : pathAtLine(root, line)) : path
  return { severity: 'error', key: key === '' ? wholeFile : key, line, rule, values }
}

function fatalFault({ code, line, name }: YamlProblem): Fault {
  return { rule: code === 'ALIAS_UNKNOWN' ? 'alias-unknown' : 'merge-not-map', path: '', line, values: { name } }
}

/** Why a key or what it stands in was left out. */
function causeOf({ unread }: TypedReading, path: string): Fault | undefined {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const cause = unread.get(path.slice(0, end))
    if (cause) return cause
  }
  return unread.get('')
}

/** What a reader of any text of the file should know. Warnings only: no text is changed. */
export function readerWarnings(root: YamlNode): Finding[] {
  const findings: Finding[] = []
  checkTexts(root, (rule, key, line, values) =>
    findings.push({ severity: 'warning', key: key === '' ? wholeFile : key, line, rule, values }),
  )
  const { value } = readTyped(standard, root, false)
  for (const [key, address] of otherAddresses(value)) {
    const scheme = addressParts(address)?.scheme ?? ''
    if (scheme !== '' && !/^(?:https?|javascript|vbscript|data)$/.test(scheme))
      findings.push({
        severity: 'warning',
        key,
        line: lineOf(root, key),
        rule: 'address-not-web',
        values: { given: shortened(address) },
      })
  }
  return findings
}

/** Addresses that need not be of the web. */
function otherAddresses(section: TypedSection): [key: string, address: string][] {
  const isBasedOn = section.get('isBasedOn')
  const list = Array.isArray(isBasedOn) ? isBasedOn : []
  const found: [string, unknown][] = [
    ['url', section.get('url')],
    ...list.map((address, at): [string, unknown] => [`isBasedOn[${at}]`, address]),
  ]
  return found.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
}
