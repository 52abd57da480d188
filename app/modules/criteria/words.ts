import { basicsWords as basicsDe } from '../../content/de/criteria/basics'
import { buyingWords as buyingDe } from '../../content/de/criteria/buying'
import { exitWords as exitDe } from '../../content/de/criteria/exit'
import { interopWords as interopDe } from '../../content/de/criteria/interop'
import { opennessWords as opennessDe } from '../../content/de/criteria/openness'
import { operationWords as operationDe } from '../../content/de/criteria/operation'
import { priceWords as priceDe } from '../../content/de/criteria/price'
import { profileWords as profileDe } from '../../content/de/criteria/profile'
import { providerWords as providerDe } from '../../content/de/criteria/provider'
import { sizeWords as sizeDe } from '../../content/de/criteria/sizes'
import { sovereigntyWords as sovereigntyDe } from '../../content/de/criteria/sovereignty'
import { usesWords as usesDe } from '../../content/de/criteria/uses'
import { fieldWords as fieldDe, functionWords as functionDe } from '../../content/de/functions'
import { basicsWords as basicsEn } from '../../content/en/criteria/basics'
import { buyingWords as buyingEn } from '../../content/en/criteria/buying'
import { exitWords as exitEn } from '../../content/en/criteria/exit'
import { interopWords as interopEn } from '../../content/en/criteria/interop'
import { opennessWords as opennessEn } from '../../content/en/criteria/openness'
import { operationWords as operationEn } from '../../content/en/criteria/operation'
import { priceWords as priceEn } from '../../content/en/criteria/price'
import { profileWords as profileEn } from '../../content/en/criteria/profile'
import { providerWords as providerEn } from '../../content/en/criteria/provider'
import { sizeWords as sizeEn } from '../../content/en/criteria/sizes'
import { sovereigntyWords as sovereigntyEn } from '../../content/en/criteria/sovereignty'
import { usesWords as usesEn } from '../../content/en/criteria/uses'
import { fieldWords as fieldEn, functionWords as functionEn } from '../../content/en/functions'
import type { CriterionWords } from '../../content/types'
import type { Language } from '../../lib/language'
import { additions } from './additions'

const labels = (words: Record<string, { label: string }>) =>
  Object.fromEntries(Object.entries(words).map(([id, { label }]) => [id, label]))

const added = (language: Language) =>
  Object.fromEntries(additions.map(({ criterion, words }) => [criterion.id, words[language] as CriterionWords]))

/** Options whose words belong to a list that several criteria share. */
const shared: Record<Language, Record<string, Record<string, string>>> = {
  de: {
    functions: labels(functionDe),
    mainFunction: labels(functionDe),
    field: labels(fieldDe),
    suitableSizes: sizeDe,
    sizesInUse: sizeDe,
  },
  en: {
    functions: labels(functionEn),
    mainFunction: labels(functionEn),
    field: labels(fieldEn),
    suitableSizes: sizeEn,
    sizesInUse: sizeEn,
  },
}

const all: Record<Language, Record<string, CriterionWords>> = {
  de: {
    ...basicsDe,
    ...profileDe,
    ...sovereigntyDe,
    ...opennessDe,
    ...interopDe,
    ...priceDe,
    ...buyingDe,
    ...operationDe,
    ...usesDe,
    ...exitDe,
    ...providerDe,
    ...added('de'),
  },
  en: {
    ...basicsEn,
    ...profileEn,
    ...sovereigntyEn,
    ...opennessEn,
    ...interopEn,
    ...priceEn,
    ...buyingEn,
    ...operationEn,
    ...usesEn,
    ...exitEn,
    ...providerEn,
    ...added('en'),
  },
}

/** The words of a criterion; throws for an id without words. */
export function criterionWords(language: Language, id: string): CriterionWords {
  const words = all[language][id]
  if (!words) throw new Error(`no ${language} words for criterion ${id}`)
  return words
}

/** The ids that have words in a language. */
export function wordedCriteria(language: Language): string[] {
  return Object.keys(all[language])
}

/** The label of an option of a criterion; the value itself if it has none. */
export function optionLabel(language: Language, id: string, value: string): string {
  return shared[language][id]?.[value] ?? all[language][id]?.options?.[value] ?? value
}

/** Whether every option of the criterion has words in the language. */
export function hasOptionLabel(language: Language, id: string, value: string): boolean {
  return (shared[language][id]?.[value] ?? all[language][id]?.options?.[value]) !== undefined
}

/** A pattern of the content with its `{names}` filled in. */
export const fill = (pattern: string, values: Record<string, string>) =>
  pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
