import type { TextKey } from '../../../content/translate'
import { translate } from '../../../content/translate'
import { formatNumber } from '../../../lib/format'
import type { Language } from '../../../lib/language'
import type { Finding, FindingRule } from '../../../lib/publiccode/finding'
import type { Refusal } from '../../../lib/publiccode/reading'

const ofRule: Readonly<Record<Exclude<FindingRule, 'wrong-type'>, TextKey>> = {
  encoding: 'publiccode.finding.encoding',
  'byte-order-mark': 'publiccode.finding.byteOrderMark',
  'control-characters': 'publiccode.finding.controlCharacters',
  syntax: 'publiccode.finding.syntax',
  tab: 'publiccode.finding.tab',
  directive: 'publiccode.finding.directive',
  'reserved-sign': 'publiccode.finding.reservedSign',
  'duplicate-key': 'publiccode.finding.duplicateKey',
  'merged-twice': 'publiccode.finding.mergedTwice',
  'merge-not-map': 'publiccode.finding.mergeNotMap',
  'several-documents': 'publiccode.finding.severalDocuments',
  'alias-unknown': 'publiccode.finding.aliasUnknown',
  'version-missing': 'publiccode.finding.versionMissing',
  'version-not-text': 'publiccode.finding.versionNotText',
  'version-unknown': 'publiccode.finding.versionUnknown',
  'version-future': 'publiccode.finding.versionFuture',
  'version-old': 'publiccode.finding.versionOld',
  'unknown-key': 'publiccode.finding.unknownKey',
  'flag-word': 'publiccode.finding.flagWord',
  'address-unreadable': 'publiccode.finding.addressUnreadable',
  'section-unread': 'publiccode.finding.sectionUnread',
  missing: 'publiccode.finding.missing',
  'missing-for': 'publiccode.finding.missingFor',
  'not-allowed-for': 'publiccode.finding.notAllowedFor',
  'empty-list': 'publiccode.finding.emptyList',
  'one-of': 'publiccode.finding.oneOf',
  'too-long': 'publiccode.finding.tooLong',
  'too-short': 'publiccode.finding.tooShort',
  date: 'publiccode.finding.date',
  email: 'publiccode.finding.email',
  language: 'publiccode.finding.language',
  'description-language': 'publiccode.finding.descriptionLanguage',
  country: 'publiccode.finding.country',
  licence: 'publiccode.finding.licence',
  category: 'publiccode.finding.category',
  scope: 'publiccode.finding.scope',
  'media-type': 'publiccode.finding.mediaType',
  address: 'publiccode.finding.address',
  'web-address': 'publiccode.finding.webAddress',
  'organisation-id': 'publiccode.finding.organisationId',
  'support-id': 'publiccode.finding.supportId',
  'support-alias': 'publiccode.finding.supportAlias',
  'video-host': 'publiccode.finding.videoHost',
  'path-absolute': 'publiccode.finding.pathAbsolute',
  'path-file': 'publiccode.finding.pathFile',
  'section-twice': 'publiccode.finding.sectionTwice',
  deprecated: 'publiccode.finding.deprecated',
  'deprecated-instead': 'publiccode.finding.deprecatedInstead',
  'country-lowercase': 'publiccode.finding.countryLowercase',
  'country-section': 'publiccode.finding.countrySection',
  'address-not-web': 'publiccode.finding.addressNotWeb',
  'script-address': 'publiccode.finding.scriptAddress',
  markup: 'publiccode.finding.markup',
  'direction-characters': 'publiccode.finding.directionCharacters',
}

/** Sentences for a value of another type, by the type that the standard asks for. */
const ofType: Readonly<Record<string, TextKey>> = {
  text: 'publiccode.finding.wrongType.text',
  flag: 'publiccode.finding.wrongType.flag',
  list: 'publiccode.finding.wrongType.list',
  section: 'publiccode.finding.wrongType.section',
  address: 'publiccode.finding.wrongType.address',
  addresses: 'publiccode.finding.wrongType.addresses',
}

const ofRefusal: Readonly<Record<Refusal['reason'], TextKey>> = {
  'too-large': 'publiccode.refused.tooLarge',
  'too-deep': 'publiccode.refused.tooDeep',
  'too-many-values': 'publiccode.refused.tooManyValues',
  'too-many-aliases': 'publiccode.refused.tooManyAliases',
  unreadable: 'publiccode.refused.unreadable',
  'not-yaml-mapping': 'publiccode.refused.notYamlMapping',
  'no-name': 'publiccode.refused.noName',
}

/** What is wrong and how to mend it, in one or more whole sentences of a language. */
export function findingSentence(language: Language, { rule, values }: Finding): string {
  const key = rule === 'wrong-type' ? ofType[String(values.expected)] : ofRule[rule]
  return key === undefined ? rule : translate(language)(key, shown(language, values))
}

/** Why a file was not taken, and what helps. */
export const refusalSentence = (language: Language, { reason, values }: Refusal): string =>
  translate(language)(ofRefusal[reason], shown(language, values))

/** Sizes are written as the language writes numbers; lines stay as they are. */
function shown(language: Language, values: Finding['values']): Finding['values'] {
  const sizes = ['limit', 'length', 'bytes'].flatMap((name) => {
    const size = values[name]
    return typeof size === 'number' ? [[name, formatNumber(language, size)] as const] : []
  })
  const named: Finding['values'] = values.cause === '' ? { ...values, cause: 'publiccode.yml' } : values
  return { ...named, ...Object.fromEntries(sizes) }
}
