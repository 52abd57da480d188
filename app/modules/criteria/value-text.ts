import { countryWords as countriesDe } from '../../content/de/countries'
import { unitWords as unitsDe } from '../../content/de/criteria/units'
import { partWords as partsDe } from '../../content/de/registry'
import { claimWords as claimsDe, roleWords as rolesDe, standardWords as standardsDe } from '../../content/de/standards'
import { countryWords as countriesEn } from '../../content/en/countries'
import { unitWords as unitsEn } from '../../content/en/criteria/units'
import { partWords as partsEn } from '../../content/en/registry'
import { claimWords as claimsEn, roleWords as rolesEn, standardWords as standardsEn } from '../../content/en/standards'
import { formatDate, formatMoney, formatNumber } from '../../lib/format'
import type { Language } from '../../lib/language'
import type { AnswerValue, ProprietaryPart, StandardClaim } from './answer'
import type { Criterion } from './criterion'
import { proprietaryLicence } from './licence'
import { optionLabel } from './words'

const words = {
  de: {
    countries: countriesDe,
    units: unitsDe,
    standards: standardsDe,
    claims: claimsDe,
    roles: rolesDe,
    parts: partsDe,
  },
  en: {
    countries: countriesEn,
    units: unitsEn,
    standards: standardsEn,
    claims: claimsEn,
    roles: rolesEn,
    parts: partsEn,
  },
} as const

/** A number with its unit, in the language's spelling. */
export function quantity(language: Language, criterion: Criterion, value: number): string {
  if (criterion.unit === 'year') return String(value)
  const number = formatNumber(language, value)
  if (!criterion.unit) return number
  const unit = words[language].units[criterion.unit]
  if (!unit) throw new Error(`no ${language} words for unit ${criterion.unit}`)
  return `${number} ${value === 1 ? unit.one : unit.other}`
}

export const standardName = (language: Language, id: string): string => words[language].standards[id]?.name ?? id
export const claimName = (language: Language, claim: string): string =>
  words[language].claims[claim as 'claimed'] ?? claim
export const roleName = (language: Language, role: string): string => words[language].roles[role as 'both'] ?? role
export const countryName = (language: Language, code: string): string => words[language].countries[code] ?? code

function part(language: Language, { name, why, replaceable }: ProprietaryPart): string {
  const text = words[language].parts
  const details = [
    why?.[language],
    replaceable === null ? null : replaceable ? text.replaceable : text.notReplaceable,
  ].filter(Boolean)
  return details.length === 0 ? name[language] : `${name[language]} (${details.join('; ')})`
}

/**
 * A value as a reader sees it: one line per item, in the page's language. The same text stands on pages, in comparison
 * rows and in exports. An empty list of parts reads "none".
 */
export function valueLines(language: Language, criterion: Criterion, value: AnswerValue): string[] {
  switch (criterion.type) {
    case 'one':
    case 'scale':
      return [optionLabel(language, criterion.id, value as string)]
    case 'many':
      return (value as readonly string[]).map((item) => optionLabel(language, criterion.id, item))
    case 'boolean':
      return [value ? words[language].parts.yes : words[language].parts.no]
    case 'number':
      return [quantity(language, criterion, value as number)]
    case 'money':
      return [formatMoney(language, value as number)]
    case 'date':
      return [formatDate(language, value as string)]
    case 'text':
      return [(value as { de: string; en: string })[language]]
    case 'country':
      return [countryName(language, value as string)]
    case 'standard':
      return (value as readonly StandardClaim[]).map(({ standard, version, role, claim }) =>
        [
          [standardName(language, standard), version].filter(Boolean).join(' '),
          `${roleName(language, role)}, ${claimName(language, claim)}`,
        ].join(': '),
      )
    case 'part': {
      const parts = value as readonly ProprietaryPart[]
      return parts.length === 0 ? [words[language].parts.none] : parts.map((item) => part(language, item))
    }
    case 'spdx':
      return [value === proprietaryLicence ? optionLabel(language, 'licenceFamily', 'closed') : (value as string)]
    case 'url':
      return [value as string]
  }
}
