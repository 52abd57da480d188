import type { TextKey } from '../../../content/translate'
import { isPlainMap, type PlainMap, type PlainValue } from '../../../lib/publiccode/plain-value'
import { isWebAddress } from '../../../lib/text-schema'
import { withoutControls } from '../../../lib/typed-text'
import { primary } from './descriptions'
import { fileKeys } from './paths'
import { hasTags, plainWords } from './plain-text'
import { repositoryKey } from './repository-key'

/** One line of a kept value; `flag` where it is a truth value. */
export interface KeptLine {
  text: string
  href: string | null
  flag?: boolean
}

/** A key of a file that stays beside the answers, as pages show it. */
export interface KeptRow {
  key: string
  /** Words for the key where it is one of the standard's. */
  label: TextKey | null
  /** Language tag of a text that stands in a description. */
  language: string | null
  lines: KeptLine[]
}

const labels: Readonly<Record<string, TextKey>> = {
  name: 'publiccode.keys.name',
  url: 'publiccode.keys.url',
  landingURL: 'publiccode.keys.landingURL',
  isBasedOn: 'publiccode.keys.isBasedOn',
  softwareVersion: 'publiccode.keys.softwareVersion',
  releaseDate: 'publiccode.keys.releaseDate',
  logo: 'publiccode.keys.logo',
  monochromeLogo: 'publiccode.keys.monochromeLogo',
  inputTypes: 'publiccode.keys.inputTypes',
  outputTypes: 'publiccode.keys.outputTypes',
  platforms: 'publiccode.keys.platforms',
  categories: 'publiccode.keys.categories',
  usedBy: 'publiccode.keys.usedBy',
  fundedBy: 'publiccode.keys.fundedBy',
  roadmap: 'publiccode.keys.roadmap',
  softwareType: 'publiccode.keys.softwareType',
  supports: 'publiccode.keys.supports',
  applicationSuite: 'publiccode.keys.applicationSuite',
  'intendedAudience.countries': 'publiccode.keys.countries',
  'intendedAudience.unsupportedCountries': 'publiccode.keys.unsupportedCountries',
  'intendedAudience.scope': 'publiccode.keys.scope',
  'legal.license': 'publiccode.keys.license',
  'legal.mainCopyrightOwner': 'publiccode.keys.mainCopyrightOwner',
  'legal.repoOwner': 'publiccode.keys.repoOwner',
  'legal.authorsFile': 'publiccode.keys.authorsFile',
  'maintenance.type': 'publiccode.keys.type',
  'maintenance.contractors': 'publiccode.keys.contractors',
  'maintenance.contacts': 'publiccode.keys.contacts',
  'localisation.availableLanguages': 'publiccode.keys.availableLanguages',
  'localisation.localisationReady': 'publiccode.keys.localisationReady',
  'dependsOn.open': 'publiccode.keys.open',
  'dependsOn.proprietary': 'publiccode.keys.proprietary',
  'dependsOn.hardware': 'publiccode.keys.hardware',
  'organisation.name': 'publiccode.keys.organisationName',
  'organisation.uri': 'publiccode.keys.organisationUri',
}

const described: Readonly<Record<string, TextKey>> = {
  longDescription: 'publiccode.keys.longDescription',
  shortDescription: 'publiccode.keys.shortDescription',
  localisedName: 'publiccode.keys.localisedName',
  genericName: 'publiccode.keys.genericName',
  features: 'publiccode.keys.features',
  documentation: 'publiccode.keys.documentation',
  apiDocumentation: 'publiccode.keys.apiDocumentation',
  screenshots: 'publiccode.keys.screenshots',
  videos: 'publiccode.keys.videos',
  awards: 'publiccode.keys.awards',
}

/** Language, plain or in brackets, and name of a key in a description. */
const descriptionKey = /^description(?:\.(\w+)|\[([^\]]+)\])\.(\w+)$/

const own = (record: Readonly<Record<string, TextKey>>, key: string): TextKey | null =>
  Object.hasOwn(record, key) ? (record[key] ?? null) : null

/** Words for a key of the standard; `null` for any other. */
export function keyLabel(key: string): TextKey | null {
  const inText = descriptionKey.exec(key)
  return inText ? own(described, inText[3] ?? '') : own(labels, key)
}

/** Keys whose values name files of the repository. */
const isFile = (key: string): boolean => /(^|\.)(logo|monochromeLogo|screenshots|authorsFile)$/.test(key)

/** A file of a repository as a browser shows it, where the host's addresses are known. */
function fileLink(repository: string | null, path: string): string | null {
  const place = repository === null ? null : repositoryKey(repository)
  if (repository === null || place === null || !/^[\w./ -]{1,300}$/.test(path) || path.includes('..')) return null
  const [host = '', ...rest] = place.split('/')
  const bare = new URL(`https://${host}/${rest.join('/')}`).href
  const tail = path
    .replace(/^\.?\//, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  if (host === 'github.com') return `${bare}/blob/HEAD/${tail}`
  if (host.split('.').includes('gitlab')) return `${bare}/-/blob/HEAD/${tail}`
  if (host === 'codeberg.org') return `${bare}/src/branch/HEAD/${tail}`
  return null
}

function linesOf(key: string, value: PlainValue, repository: string | null): KeptLine[] {
  if (value === null) return []
  if (typeof value === 'boolean') return [{ text: '', href: null, flag: value }]
  if (typeof value === 'string') {
    if (isWebAddress(value.trim())) return [{ text: value.trim(), href: value.trim() }]
    if (isFile(key)) return [{ text: value.trim(), href: fileLink(repository, value.trim()) }]
    const text = hasTags(value) ? withoutControls(value) : plainWords(value)
    return text
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => ({ text, href: null }))
  }
  if (Array.isArray(value)) {
    const words = value.filter((entry) => typeof entry === 'string' && /^[\w-]{1,12}$/.test(entry))
    if (words.length > 5 && words.length === value.length) return [{ text: words.join(', '), href: null }]
    return value.flatMap((entry) =>
      isPlainMap(entry) ? [{ text: inOneLine(entry), href: null }] : linesOf(key, entry, repository),
    )
  }
  const text = inOneLine(value)
  return text === '' ? [] : [{ text, href: null }]
}

/** A section as `name: PostgreSQL; version: 15`. */
function inOneLine(map: PlainMap): string {
  return Object.keys(map)
    .flatMap((name) => {
      const value = map[name] as PlainValue
      const text =
        typeof value === 'string'
          ? plainWords(value).replaceAll('\n', ' ')
          : isPlainMap(value)
            ? inOneLine(value)
            : Array.isArray(value)
              ? value.map((entry) => (isPlainMap(entry) ? inOneLine(entry) : String(entry ?? ''))).join(', ')
              : String(value ?? '')
      return text === '' ? [] : [`${name}: ${text}`]
    })
    .join('; ')
}

/** The kept keys of a file with what stands there, in the file's order. `repository`: where its files lie. */
export function keptRows(document: PlainMap, kept: readonly string[], repository: string | null): KeptRow[] {
  const wanted = new Set(kept)
  return fileKeys(document)
    .filter(({ key }) => wanted.has(key))
    .map(({ key, value }) => {
      const description = descriptionKey.exec(key)
      const tag = description ? (description[1] ?? description[2] ?? '') : null
      return {
        key,
        label: keyLabel(key),
        language: tag === null ? null : primary(tag),
        lines: linesOf(key, value, repository),
      }
    })
}
