import { type Finding, shortened } from './finding'
import { newestVersion, supportedVersions } from './vocabulary'
import type { YamlNode } from './yaml-tree'

const key = 'publiccodeYmlVersion'

export interface VersionCheck {
  /** As written, without quotation marks; null where the file does not name one as text or number. */
  version: string | null
  finding: Finding | null
}

/** The version of the standard that a file names, and what is to be said of it. It must be text: `"0.4"`, not `0.4`. */
export function checkVersion(root: YamlNode): VersionCheck {
  const entry = root.kind === 'map' ? root.entries.find((candidate) => candidate.key === key) : undefined
  if (!entry)
    return { version: null, finding: { severity: 'error', key, line: 0, rule: 'version-missing', values: {} } }
  const { value, keyLine: line } = entry
  const version = value.kind === 'scalar' && value.text !== '' ? value.text : null
  const given = shortened(version ?? '')
  const found = (severity: Finding['severity'], rule: Finding['rule']): VersionCheck => ({
    version,
    finding: { severity, key, line, rule, values: { given, newest: newestVersion } },
  })
  const isText = value.kind === 'scalar' && value.type === 'text' && !value.block && !value.marked
  if (!isText) return found('error', 'version-not-text')
  if (!supportedVersions.has(value.text))
    return found('error', isFuture(value.text) ? 'version-future' : 'version-unknown')
  if (value.text !== '0' && !value.text.startsWith(newestVersion)) return found('warning', 'version-old')
  return { version, finding: null }
}

function isFuture(version: string): boolean {
  const [, major, minor = '0'] = /^(\d{1,6})(?:\.(\d{1,6}))?(?:\.\d{1,6})?$/.exec(version) ?? []
  if (major === undefined) return false
  const [newestMajor = 0, newestMinor = 0] = newestVersion.split('.').map(Number)
  return Number(major) > newestMajor || (Number(major) === newestMajor && Number(minor) > newestMinor)
}
