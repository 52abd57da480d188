import { isEmailAddress } from './email-address'
import type { FindingRule } from './finding'
import { isLanguageTag } from './language-tag'
import { isLicenceExpression } from './licence-expression'
import type { Form } from './standard'
import { categories, countries, scopes, supportAliases } from './vocabulary'
import { isIdentifier } from './web-address'

/** Media type by RFC 6838: a type and a subtype, each begins with a letter or digit. */
const mediaType = /^ *[A-Za-z\d][\w!#$&^-]{0,126}\/[A-Za-z\d][\w!#$&^.+-]{0,126} *$/

/** Whether a text is a day that exists, as `2026-11-28`. */
export function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)))
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return year !== '' && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
}

/** Whether a text is a code of a country in capitals or in small letters, not mixed. */
export function isCountry(text: string): boolean {
  const upper = text.toUpperCase()
  return countries.has(upper) && (text === upper || text === text.toLowerCase())
}

function supportRule(text: string): FindingRule | null {
  if (text.startsWith('alias:')) return supportAliases.has(text.slice('alias:'.length)) ? null : 'support-alias'
  return isIdentifier(text) ? null : 'support-id'
}

const unless = (holds: boolean, rule: FindingRule): FindingRule | null => (holds ? null : rule)

/** The rule that a text breaks in a form, or null. Sources of the forms: the standard's text, "Special data formats". */
export const brokenRule: Readonly<Record<Form, (text: string) => FindingRule | null>> = {
  date: (text) => unless(isDay(text), 'date'),
  email: (text) => unless(isEmailAddress(text), 'email'),
  language: (text) => unless(isLanguageTag(text), 'language'),
  country: (text) => unless(isCountry(text), 'country'),
  licence: (text) => unless(isLicenceExpression(text), 'licence'),
  category: (text) => unless(categories.has(text), 'category'),
  scope: (text) => unless(scopes.has(text), 'scope'),
  'media-type': (text) => unless(mediaType.test(text), 'media-type'),
  'organisation-id': (text) => unless(isIdentifier(text), 'organisation-id'),
  'support-id': supportRule,
}
