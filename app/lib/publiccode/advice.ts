import type { Finding, FindingRule } from './finding'
import { shortened } from './finding'
import { isCountry } from './forms'
import type { Typed, TypedSection } from './typed-reading'
import { isEmbeddable } from './video-hosts'

type Report = (severity: Finding['severity'], rule: FindingRule, key: string, values?: Finding['values']) => void

/**
 * What the standard advises against (deprecated keys, small letters in codes of countries), and the checks that look at
 * paths and videos. They look at values that could be read, whatever else is wrong.
 */
export function advise(root: TypedSection, report: Report): void {
  checkPath(root.get('logo'), 'logo', report, true)
  if (root.get('monochromeLogo')) deprecated(report, 'monochromeLogo', 'logo')
  checkPath(root.get('monochromeLogo'), 'monochromeLogo', report, true)
  adviseCountries(section(root.get('intendedAudience')), report)
  adviseLegal(section(root.get('legal')), report)
  for (const key of ['inputTypes', 'outputTypes']) if (root.get(key) !== undefined) deprecated(report, key)
  for (const [language, description] of section(root.get('description')) ?? [])
    adviseDescription(section(description), `description.${language}`, report)
  adviseItaly(root, report)
}

function deprecated(report: Report, key: string, instead?: string): void {
  const name = key.slice(key.lastIndexOf('.') + 1)
  if (instead === undefined) report('warning', 'deprecated', key, { name })
  else report('warning', 'deprecated-instead', key, { name, instead })
}

function checkPath(value: Typed, key: string, report: Report, emptyAllowed = false): void {
  if (typeof value !== 'string' || (emptyAllowed && value === '')) return
  if (value.startsWith('/')) report('error', 'path-absolute', key, { given: shortened(value) })
  else if (value.startsWith('file:')) report('error', 'path-file', key, { given: shortened(value) })
}

function adviseCountries(audience: TypedSection | undefined, report: Report): void {
  for (const key of ['countries', 'unsupportedCountries']) {
    for (const [at, country] of list(audience?.get(key)).entries()) {
      const code = String(country)
      if (isCountry(code) && code === code.toLowerCase())
        report('warning', 'country-lowercase', `intendedAudience.${key}[${at}]`, {
          given: code,
          instead: code.toUpperCase(),
        })
    }
  }
}

function adviseLegal(legal: TypedSection | undefined, report: Report): void {
  if (legal?.get('authorsFile') !== undefined) deprecated(report, 'legal.authorsFile')
  checkPath(legal?.get('authorsFile'), 'legal.authorsFile', report)
  if (legal?.get('repoOwner') !== undefined) deprecated(report, 'legal.repoOwner', 'organisation.name')
}

function adviseDescription(description: TypedSection | undefined, path: string, report: Report): void {
  if (description?.get('genericName')) deprecated(report, `${path}.genericName`)
  for (const [at, screenshot] of list(description?.get('screenshots')).entries())
    checkPath(screenshot, `${path}.screenshots[${at}]`, report)
  for (const [at, video] of list(description?.get('videos')).entries()) {
    if (typeof video === 'string' && !isEmbeddable(video))
      report('error', 'video-host', `${path}.videos[${at}]`, { given: shortened(video) })
  }
}

/** The section on Italy in both spellings. Codes of Italian offices are not looked up here. */
function adviseItaly(root: TypedSection, report: Report): void {
  const capital = section(root.get('IT'))
  const small = section(root.get('it'))
  if (small) report('warning', 'country-section', 'it', { name: 'it', instead: 'IT' })
  if (small && capital) report('error', 'section-twice', 'it')
  const italy = capital ?? small
  if (section(italy?.get('conforme'))) deprecated(report, 'IT.conforme')
  if (section(italy?.get('riuso'))?.get('codiceIPA')) deprecated(report, 'IT.riuso.codiceIPA', 'organisation.uri')
}

const section = (value: Typed): TypedSection | undefined => (value instanceof Map ? value : undefined)
const list = (value: Typed): Typed[] => (Array.isArray(value) ? value : [])
