import type { PlainMap } from '../../../lib/publiccode/plain-value'
import { withoutControls } from '../../../lib/typed-text'
import type { AnswerValue } from '../../criteria/answer'
import type { StandardId } from '../../criteria/standards'
import { takeAnswers } from './answers'
import { type TakenTexts, takeDescriptions } from './descriptions'
import { type FunctionSuggestion, suggestFunctions } from './function-suggestions.server'
import { fileKeys, textAt, textsAt } from './paths'
import { withoutPersons } from './persons'
import { cut, hasTags, plainLine } from './plain-text'
import { repositoryKey } from './repository-key'
import { standardsNamed } from './standards-named'

/** Longest name of a listing, of its publisher, and of a body that uses it. */
const nameLimit = 120
const userLimit = 160
const mostUsers = 200

/** What a file says, in the catalogue's terms. Every key of the file is in `fields`, in `kept` or in both. */
export interface Takeover {
  /** Name of the repository (`repositoryKey`), or of the software where the file names no usable one. */
  project: string
  name: string
  /** Who publishes the software, as far as the file or its address says so. */
  publisher: string
  /** `null` where the file describes nothing. */
  texts: TakenTexts | null
  answers: { criterion: string; value: AnswerValue }[]
  /** Bodies that use it, as the file names them. */
  users: string[]
  /** What somebody may accept; nothing of it is taken over by itself. */
  suggestions: { functions: FunctionSuggestion[]; standards: StandardId[] }
  /** The file as data, without persons unless they are wanted. */
  document: PlainMap
  /** Keys that went into the listing. */
  fields: string[]
  /** Keys that no criterion asks for, or that say more than it: kept as they are and shown. */
  kept: string[]
  /** Keys whose values are people's and were left out; they are in `kept` as well. */
  left: string[]
}

const publisherKeys = [
  ['organisation', 'name'],
  ['legal', 'repoOwner'],
  ['legal', 'mainCopyrightOwner'],
] as const

function publisherOf(document: PlainMap, project: string, name: string): { name: string; key: string | null } {
  for (const names of publisherKeys) {
    const said = plainLine(textAt(document, ...names) ?? '')
    if (said !== '') return { name: cut(said, nameLimit), key: said.length > nameLimit ? null : names.join('.') }
  }
  const [host = '', owner] = project.split('/')
  // Only on these hosts the first part of a path is somebody's name.
  const known = /^(github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|gitlab\.opencode\.de)$/.test(host)
  const found = known && owner ? owner : host.startsWith('name:') ? name : host
  return { name: cut(found, nameLimit), key: null }
}

function usersOf(document: PlainMap): { list: string[]; cut: boolean } {
  const all = textsAt(document, 'usedBy').map(plainLine)
  const list = [...new Set(all.filter((name) => name.length >= 2).map((name) => cut(name, userLimit)))]
  return { list: list.slice(0, mostUsers), cut: list.length < all.length || list.length > mostUsers }
}

/** Text without signs that nobody sees. */
const visible = (text: string): string => text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').trim()

/**
 * Takes everything usable of a file that has a name. Pure: the same file gives the same answer.
 *
 * @param persons whether contact persons are taken as well
 */
export function takeOver(file: PlainMap, { persons }: { persons: boolean }): Takeover {
  const { document, left } = persons ? { document: file, left: [] } : withoutPersons(file)
  const written = textAt(document, 'name') ?? ''
  // A name of nothing but marks stays a name.
  const name = visible(plainLine(written)) || visible(withoutControls(written)) || 'publiccode.yml'
  const project = repositoryKey(textAt(document, 'url') ?? '') ?? `name:${name.toLowerCase()}`
  const answers = takeAnswers(document)
  const { texts, whole, part } = takeDescriptions(document)
  const publisher = publisherOf(document, project, name)
  const users = usersOf(document)
  const fields = new Set(['publiccodeYmlVersion', ...whole, ...part, ...answers.flatMap(({ keys }) => keys)])
  if (name.length <= nameLimit && !hasTags(written)) fields.add('name')
  if (publisher.key !== null) fields.add(publisher.key)
  if (users.list.length > 0) fields.add('usedBy')
  const partly = new Set([
    ...part,
    ...answers.flatMap((answer) => (answer.partly ? answer.keys : [])),
    ...(users.cut ? ['usedBy'] : []),
  ])
  const present = fileKeys(file).map(({ key }) => key)
  return {
    project,
    name: cut(name, nameLimit),
    publisher: publisher.name,
    texts,
    answers: answers.map(({ criterion, value }) => ({ criterion, value })),
    users: users.list,
    suggestions: { functions: suggestFunctions(document), standards: standardsNamed(document) },
    document,
    fields: present.filter((key) => fields.has(key)),
    kept: present.filter((key) => !fields.has(key) || partly.has(key)),
    left,
  }
}
