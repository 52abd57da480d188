import type { PlainMap } from '../../../lib/publiccode/plain-value'
import { withoutControls } from '../../../lib/typed-text'
import type { AnswerValue } from '../../criteria/answer'
import type { StandardId } from '../../criteria/standards'
import { needsHardware, takeAnswers } from './answers'
import { type TakenTexts, takeDescriptions } from './descriptions'
import { type FunctionSuggestion, suggestFunctions } from './function-suggestions.server'
import { fileKeys, textAt, textsAt } from './paths'
import { withoutPersons } from './persons'
import { cut, plainLine } from './plain-text'
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
  /** Whether hardware has to be owned to use it. */
  hardware: boolean
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

function publisherOf(document: PlainMap, project: string): { name: string; key: string | null } {
  for (const names of publisherKeys) {
    const name = plainLine(textAt(document, ...names) ?? '')
    if (name !== '') return { name: cut(name, nameLimit), key: name.length > nameLimit ? null : names.join('.') }
  }
  const [, owner] = project.split('/')
  return { name: owner ?? project, key: null }
}

function usersOf(document: PlainMap): { list: string[]; cut: boolean } {
  const all = textsAt(document, 'usedBy').map(plainLine)
  const list = [...new Set(all.filter((name) => name.length >= 2).map((name) => cut(name, userLimit)))]
  return { list: list.slice(0, mostUsers), cut: list.length < all.length || list.length > mostUsers }
}

/**
 * Takes everything usable of a file that has a name. Pure: the same file gives the same answer.
 *
 * @param persons whether contact persons are taken as well
 */
export function takeOver(file: PlainMap, { persons }: { persons: boolean }): Takeover {
  const { document, left } = persons ? { document: file, left: [] } : withoutPersons(file)
  const written = textAt(document, 'name') ?? ''
  // A name of nothing but marks stays a name.
  const name = plainLine(written) || withoutControls(written).trim() || 'publiccode.yml'
  const project = repositoryKey(textAt(document, 'url') ?? '') ?? `name:${name.toLowerCase()}`
  const answers = takeAnswers(document)
  const { texts, whole, part } = takeDescriptions(document)
  const publisher = publisherOf(document, project)
  const users = usersOf(document)
  const fields = new Set(['publiccodeYmlVersion', ...whole, ...part, ...answers.flatMap(({ keys }) => keys)])
  if (name.length <= nameLimit) fields.add('name')
  if (publisher.key !== null) fields.add(publisher.key)
  if (users.list.length > 0) fields.add('usedBy')
  if (needsHardware(document)) fields.add('dependsOn.hardware')
  const partly = new Set([
    ...part,
    ...answers.flatMap((answer) => (answer.partly ? answer.keys : [])),
    ...(users.cut ? ['usedBy'] : []),
    'dependsOn.hardware',
  ])
  const present = fileKeys(file).map(({ key }) => key)
  return {
    project,
    name: cut(name, nameLimit),
    publisher: publisher.name,
    texts,
    answers: answers.map(({ criterion, value }) => ({ criterion, value })),
    hardware: needsHardware(document),
    users: users.list,
    suggestions: { functions: suggestFunctions(document), standards: standardsNamed(document) },
    document,
    fields: present.filter((key) => fields.has(key)),
    kept: present.filter((key) => !fields.has(key) || partly.has(key)),
    left,
  }
}
