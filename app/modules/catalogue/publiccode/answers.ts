import { isCalendarDate } from '../../../lib/calendar-date'
import type { PlainMap } from '../../../lib/publiccode/plain-value'
import { isWebAddress } from '../../../lib/text-schema'
import type { AnswerValue } from '../../criteria/answer'
import { licenceExpression } from '../../criteria/licence'
import { registry } from '../../criteria/registry'
import { descriptionsOf, primary } from './descriptions'
import { deeper, sectionsAt, textAt, textsAt, valueAt } from './paths'
import { cut, plainLine } from './plain-text'

/** What a key of a file says to a criterion of the registry. */
export interface TakenAnswer {
  criterion: string
  value: AnswerValue
  /** Keys that the value was made of. */
  keys: string[]
  /** The keys say more than the value: they are kept as well. */
  partly: boolean
}

const optionsOf = (criterion: string): ReadonlySet<string> =>
  new Set(registry.get(criterion).options?.map(({ value }) => value))

/** One key whose words are the options of a criterion. */
const option =
  (criterion: string, ...names: readonly string[]) =>
  (document: PlainMap): TakenAnswer[] => {
    const text = textAt(document, ...names)?.toLowerCase()
    return text !== undefined && optionsOf(criterion).has(text) ? [taken(criterion, text, [names.join('.')])] : []
  }

const taken = (criterion: string, value: AnswerValue, keys: string[], partly = false): TakenAnswer => ({
  criterion,
  value,
  keys,
  partly,
})

/** One key that holds an address. */
const address =
  (criterion: string, ...names: readonly string[]) =>
  (document: PlainMap): TakenAnswer[] => {
    const text = textAt(document, ...names)
    return text !== null && isWebAddress(text) ? [taken(criterion, text, [names.join('.')])] : []
  }

/** What kind of solution a `softwareType` is; what runs on other software or is built into it is software all the same. */
function solutionKind(document: PlainMap): TakenAnswer[] {
  const type = textAt(document, 'softwareType')?.toLowerCase()
  if (type === undefined || !/^(standalone(\/\w+)?|addon|library|configurationfiles)$/.test(type)) return []
  return [taken('solutionKind', [type === 'standalone/mobile' ? 'mobile_app' : 'software'], ['softwareType'], true)]
}

/** Values of a list that are options; the others are `rest`, where the criterion has one. */
function many(criterion: string, texts: readonly string[], key: string, rest?: string): TakenAnswer[] {
  if (texts.length === 0) return []
  const options = optionsOf(criterion)
  const known = texts.map((text) => (options.has(text) ? text : rest)).filter((value) => value !== undefined)
  const values = registry.get(criterion).options?.flatMap(({ value }) => (known.includes(value) ? [value] : [])) ?? []
  const partly = texts.some((text) => !options.has(text) || text === rest) || new Set(texts).size < texts.length
  return values.length === 0 ? [] : [taken(criterion, values, [key], partly)]
}

const platforms = (document: PlainMap): TakenAnswer[] =>
  many(
    'platforms',
    textsAt(document, 'platforms').map((text) => text.toLowerCase()),
    'platforms',
    'other',
  )

const scopes = (document: PlainMap): TakenAnswer[] =>
  many('scopes', textsAt(document, 'intendedAudience', 'scope'), 'intendedAudience.scope')

function languages(document: PlainMap): TakenAnswer[] {
  const tags = textsAt(document, 'localisation', 'availableLanguages')
  const key = 'localisation.availableLanguages'
  return many('uiLanguages', tags.map(primary), key, 'other').map((answer) => ({
    ...answer,
    partly: answer.partly || tags.some((tag) => tag !== primary(tag)),
  }))
}

function translatable(document: PlainMap): TakenAnswer[] {
  const value = valueAt(document, 'localisation', 'localisationReady')
  // Files of YAML 1.1 write truth values in words.
  const said = typeof value === 'string' ? /^(?:(true|yes|on)|false|no|off)$/i.exec(value.trim()) : null
  const ready = typeof value === 'boolean' ? value : said && said[1] !== undefined
  return ready === null ? [] : [taken('translatable', ready, ['localisation.localisationReady'])]
}

function licence(document: PlainMap): TakenAnswer[] {
  const expression = textAt(document, 'legal', 'license')
  const known = expression === null ? null : licenceExpression(expression)
  return known === null ? [] : [taken('licence', known, ['legal.license'], known !== expression)]
}

function releasedOn(document: PlainMap): TakenAnswer[] {
  const day = textAt(document, 'releaseDate')
  return day !== null && isCalendarDate(day) ? [taken('releasedOn', day, ['releaseDate'])] : []
}

/** Documentation for users: the German one before the English one before any other. */
function documentation(document: PlainMap): TakenAnswer[] {
  const rank = (tag: string) => ['de', 'en'].indexOf(primary(tag)) >>> 0
  const [first] = descriptionsOf(document)
    .map(({ tag, section, path }) => ({ tag, path, url: textAt(section, 'documentation') }))
    .filter(({ url }) => url !== null && isWebAddress(url))
    .sort((a, b) => rank(a.tag) - rank(b.tag))
  return first?.url ? [taken('documentation', first.url, [deeper(first.path, 'documentation')])] : []
}

/** Parts under a closed licence that the software does not run without. */
function proprietaryDependencies(document: PlainMap): TakenAnswer[] {
  const parts = sectionsAt(document, 'dependsOn', 'proprietary').filter((part) => valueAt(part, 'optional') !== true)
  // Some files name a part without a section of its own.
  const names = [...parts.map((part) => textAt(part, 'name') ?? ''), ...textsAt(document, 'dependsOn', 'proprietary')]
  const named = names.slice(0, 50).flatMap((said) => {
    const name = cut(plainLine(said), 100)
    return name === '' ? [] : [{ name: { de: name, en: name }, why: null, replaceable: null }]
  })
  return named.length === 0 ? [] : [taken('proprietaryDependencies', named, ['dependsOn.proprietary'], true)]
}

/** The standard defines `url` as where the source code is published; its project says so by giving it. */
function repository(document: PlainMap): TakenAnswer[] {
  const url = textAt(document, 'url')
  return url !== null && isWebAddress(url) ? [taken('repoUrl', url, ['url']), taken('repoPublic', true, ['url'])] : []
}

const readers: readonly ((document: PlainMap) => TakenAnswer[])[] = [
  repository,
  address('website', 'landingURL'),
  option('maturity', 'developmentStatus'),
  option('maintenance', 'maintenance', 'type'),
  solutionKind,
  platforms,
  scopes,
  languages,
  translatable,
  licence,
  releasedOn,
  documentation,
  proprietaryDependencies,
]

/** Every answer to a question about the listing that a file gives. What it leaves open or writes otherwise is not stated. */
export const takeAnswers = (document: PlainMap): TakenAnswer[] => readers.flatMap((read) => read(document))
