import { isDeepStrictEqual } from 'node:util'
import { Document } from 'yaml'
import { isPlainMap, type PlainMap, type PlainValue, plainMap } from '../../../lib/publiccode/plain-value'
import { readPubliccode } from '../../../lib/publiccode/reading'
import { isOsiApproved } from '../../criteria/licence'
import type { SnapshotDocument } from '../schema/listing'
import { takeAnswers } from './answers'
import { takeDescriptions } from './descriptions'
import { repaired, shortLimit } from './export-repair'
import { copyOf, setAt } from './file-editing'
import { textAt } from './paths'
import { cut } from './plain-text'
import { takeOver } from './takeover'
import { keysOfCriterion, written } from './written-answers'

/** A listing as a publiccode.yml, or the mandatory keys that nobody has stated. */
export type ExportedFile = { text: string } | { missing: string[] }

const version = '0.7'
/** Each round mends everything that is found in it; what hides behind it shows in the next one. */
const mostRounds = 20

/** Whether a listing is open source, so that there may be a file: its licence is approved by the Open Source Initiative. */
export function isOpenSource({ answers }: Pick<SnapshotDocument, 'answers'>): boolean {
  const licence = answers.licence?.value
  return typeof licence === 'string' && isOsiApproved(licence)
}

/**
 * The listing as a publiccode.yml of the current version, valid by the marketplace's own reader. What the project's own
 * file says is kept word for word where the listing still says the same. Nothing is made up: without a mandatory key
 * there is no file.
 *
 * @param head comment at its beginning, one line each
 */
export function exportFile(document: SnapshotDocument, head: readonly string[]): ExportedFile {
  const file = copyOf(document.publiccode?.document ?? plainMap())
  file.publiccodeYmlVersion = version
  writeTexts(file, document)
  writeAnswers(file, document)
  writePeople(file, document)
  withoutScripts(file)
  for (let round = 1; ; round++) {
    const text = yamlOf(file, head)
    const reading = readPubliccode(new TextEncoder().encode(text))
    if (reading.refused) return { missing: ['name'] }
    if (reading.conforms) return { text }
    const all = [...reading.findings, ...reading.further].filter(({ severity }) => severity === 'error')
    // What counts as missing only because its section could not be read is there when the section is mended.
    const causes = all.filter(({ rule }) => rule !== 'section-unread')
    const errors = causes.length > 0 ? causes : all
    // From the end, so that places in lists stay what they are.
    const left = errors.reverse().filter((finding) => !repaired(file, document, finding))
    if (left.length === errors.length || round === mostRounds)
      return { missing: [...new Set(errors.map(({ key }) => key))] }
  }
}

/** Name and descriptions: the file's own where they still give the listing's, else the listing's. */
function writeTexts(file: PlainMap, { listing }: SnapshotDocument): void {
  if (takeOver(file, { persons: true }).name !== listing.name || textAt(file, 'name') === null) file.name = listing.name
  const { texts } = takeDescriptions(file)
  const own = {
    summary: listing.summary,
    features: listing.features,
    written: listing.written ?? { de: 'de', en: 'en' },
  }
  const descriptions = isPlainMap(file.description) ? file.description : plainMap()
  file.description = descriptions
  if (!isDeepStrictEqual(texts, own)) {
    for (const language of ['de', 'en'] as const) {
      const tag = own.written[language]
      const section = isPlainMap(descriptions[tag]) ? descriptions[tag] : plainMap()
      descriptions[tag] = section
      section.shortDescription = shortOf(listing.summary[language])
      section.longDescription = longOf(listing.summary[language], listing.features[language])
      section.features = [...listing.features[language]]
    }
  }
  for (const section of Object.values(descriptions)) {
    if (!isPlainMap(section)) continue
    const short = textAt(section, 'shortDescription')
    if (short !== null && [...short].length > shortLimit) section.shortDescription = cut(short, shortLimit)
  }
}

/** The first sentence, or as much of it as fits. */
function shortOf(summary: string): string {
  const [first = summary] = /^.+?[.!?](?= |$)/u.exec(summary) ?? []
  return cut(first, shortLimit)
}

/** The standard wants at least 150 characters; what the solution does fills them. */
const longOf = (summary: string, features: readonly string[]): string =>
  [...summary].length >= shortLimit ? summary : [summary, ...features.map((feature) => `- ${feature}`)].join('\n')

function writeAnswers(file: PlainMap, { answers }: SnapshotDocument): void {
  const said = new Map(takeAnswers(file).map(({ criterion, value }) => [criterion, value]))
  const answer = (criterion: string) => answers[criterion]?.value
  for (const [criterion, write] of Object.entries(written)) {
    const value = answer(criterion)
    // What the listing does not state is not passed on, however the file spells it.
    if (value === undefined) for (const key of keysOfCriterion[criterion] ?? []) setAt(file, key, null)
    else if (isDeepStrictEqual(value, said.get(criterion))) continue
    else for (const [key, content] of Object.entries(write(value, answer))) setAt(file, key, content)
  }
  const documentation = answer('documentation')
  if (typeof documentation === 'string' && documentation !== said.get('documentation')) {
    const [first] = isPlainMap(file.description) ? Object.values(file.description).filter(isPlainMap) : []
    if (first) first.documentation = documentation
  }
}

/**
 * The standard asks for a contact person where no company is under contract. People are not passed on and nobody is made
 * up: the entry says where to look.
 */
function writePeople(file: PlainMap, { provider, answers }: SnapshotDocument): void {
  const type = answers.maintenance?.value
  const maintenance = file.maintenance
  if (isPlainMap(maintenance)) {
    if (type !== 'contract') delete maintenance.contractors
    if ((type === 'internal' || type === 'community') && maintenance.contacts === undefined) {
      const contact = plainMap()
      contact.name = 'see the repository'
      maintenance.contacts = [contact]
    }
  }
  // The publisher's name comes back by the key it came from.
  const publisher = takeOver(file, { persons: true }).publisher
  if (isPlainMap(file.legal) && publisher !== provider.name) file.legal.mainCopyrightOwner ??= provider.name
}

/** Takes out every value that a browser would run. */
function withoutScripts(map: PlainMap): void {
  for (const key of Object.keys(map)) {
    const value = map[key]
    if (typeof value === 'string' && /^\s*(javascript|vbscript|data):/i.test(value)) delete map[key]
    else for (const entry of Array.isArray(value) ? value : [value]) if (isPlainMap(entry)) withoutScripts(entry)
  }
}

function yamlOf(file: PlainMap, head: readonly string[]): string {
  const document = new Document(ordered(file), { version: '1.2', compat: 'yaml-1.1' })
  document.commentBefore = head.map((line) => ` ${line}`).join('\n')
  return document.toString({ lineWidth: 100 })
}

const order = [
  'publiccodeYmlVersion',
  'name',
  'applicationSuite',
  'url',
  'landingURL',
  'isBasedOn',
  'softwareVersion',
  'releaseDate',
  'logo',
  'platforms',
  'categories',
  'organisation',
  'usedBy',
  'fundedBy',
  'roadmap',
  'developmentStatus',
  'softwareType',
  'supports',
  'intendedAudience',
  'description',
  'legal',
  'maintenance',
  'localisation',
  'dependsOn',
]

/** Keys in the order of the standard, others after them. */
function ordered(file: PlainMap): PlainMap {
  const rank = (key: string) => order.indexOf(key) >>> 0
  const sorted = plainMap()
  for (const key of Object.keys(file).sort((a, b) => rank(a) - rank(b))) sorted[key] = file[key] as PlainValue
  return sorted
}
