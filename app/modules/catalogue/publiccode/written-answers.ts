import { type PlainMap, type PlainValue, plainMap } from '../../../lib/publiccode/plain-value'
import type { AnswerValue, ProprietaryPart } from '../../criteria/answer'

/** Values of a file's keys, by dotted path; `null` = the key is left out. */
export type WrittenKeys = Readonly<Record<string, PlainValue>>

/** Any answer of the listing, for a key that depends on two of them. */
export type AnswerReader = (criterion: string) => AnswerValue | undefined

const text = (key: string) => (value: AnswerValue) => ({ [key]: value as string })
const listOf = (value: AnswerValue): string[] => [...(value as readonly string[])]

/** What kind of software the standard would call it; it knows no kind for what is none. */
function softwareType(value: AnswerValue, answer: AnswerReader): WrittenKeys {
  const kinds = listOf(value)
  const platforms = (answer('platforms') as readonly string[] | undefined) ?? []
  if (kinds.includes('mobile_app') && !kinds.includes('software')) return { softwareType: 'standalone/mobile' }
  const web = platforms.includes('web') || platforms.length === 0
  return { softwareType: web ? 'standalone/web' : 'standalone/other' }
}

/** Language tags of answers; easy language is German, and what "other" is nobody knows. */
function languages(value: AnswerValue): WrittenKeys {
  const tags = listOf(value).map((tag) => (tag === 'leichte-sprache' ? 'de' : tag))
  const known = [...new Set(tags)].filter((tag) => tag !== 'other')
  return { 'localisation.availableLanguages': known.length > 0 ? known : null }
}

function platforms(value: AnswerValue): WrittenKeys {
  const known = listOf(value).filter((platform) => platform !== 'other')
  return { platforms: known.length > 0 ? known : null }
}

function proprietary(value: AnswerValue): WrittenKeys {
  const parts = (value as readonly ProprietaryPart[]).map(({ name }) => {
    const part: PlainMap = plainMap()
    part.name = name.en
    return part
  })
  return { 'dependsOn.proprietary': parts.length > 0 ? parts : null }
}

/** How an answer is written into a file; the reverse of `takeAnswers`. Criteria that are not here have no key. */
export const written: Readonly<Record<string, (value: AnswerValue, answer: AnswerReader) => WrittenKeys>> = {
  repoUrl: text('url'),
  website: text('landingURL'),
  maturity: text('developmentStatus'),
  maintenance: text('maintenance.type'),
  solutionKind: softwareType,
  platforms,
  scopes: (value) => ({ 'intendedAudience.scope': listOf(value) }),
  uiLanguages: languages,
  translatable: (value) => ({ 'localisation.localisationReady': value as boolean }),
  licence: text('legal.license'),
  releasedOn: text('releaseDate'),
  proprietaryDependencies: proprietary,
}

/** Keys of each criterion, for the case that nobody states it any more. */
export const keysOfCriterion: Readonly<Record<string, readonly string[]>> = {
  repoUrl: ['url'],
  website: ['landingURL'],
  maturity: ['developmentStatus'],
  maintenance: ['maintenance.type', 'maintenance.contractors'],
  solutionKind: ['softwareType'],
  platforms: ['platforms'],
  scopes: ['intendedAudience.scope'],
  uiLanguages: ['localisation.availableLanguages'],
  translatable: ['localisation.localisationReady'],
  licence: ['legal.license'],
  releasedOn: ['releaseDate'],
  proprietaryDependencies: ['dependsOn.proprietary'],
}
