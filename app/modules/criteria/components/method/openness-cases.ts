import { proprietaryLicence } from '../../licence'
import { type Openness, openness } from '../../openness'
import type { Facts } from '../../predicate'

const openLicence = 'EUPL-1.2'

const interfaces: Facts = { openApiUrl: 'https://schnittstelle.invalid/', openExport: true }
const publicCode: Facts = {
  publiccodeValid: true,
  catalogues: ['opencode'],
  contributionGuide: true,
  governance: 'public_body',
}

/** What a case says in each column of the table; `any` = the step does not depend on it. */
export interface OpennessCase {
  id: string
  licence: 'osi' | 'notOsi'
  source: boolean
  closed: 'none' | 'some' | 'notStated' | 'any'
  interfaces: 'yes' | 'no' | 'interfaceOnly' | 'any'
  publicCode: 'complete' | 'incomplete' | 'any'
  facts: Facts
}

const cases: readonly OpennessCase[] = [
  {
    id: 'closed',
    licence: 'notOsi',
    source: false,
    closed: 'any',
    interfaces: 'no',
    publicCode: 'any',
    facts: { licence: proprietaryLicence, repoPublic: false, openExport: false },
  },
  {
    id: 'closed-unsettled',
    licence: 'notOsi',
    source: false,
    closed: 'any',
    interfaces: 'interfaceOnly',
    publicCode: 'any',
    facts: { licence: proprietaryLicence, repoPublic: false, openApiUrl: 'https://schnittstelle.invalid/' },
  },
  {
    id: 'interfaces',
    licence: 'notOsi',
    source: false,
    closed: 'any',
    interfaces: 'yes',
    publicCode: 'any',
    facts: { licence: proprietaryLicence, repoPublic: false, ...interfaces },
  },
  {
    id: 'claimed',
    licence: 'osi',
    source: false,
    closed: 'any',
    interfaces: 'no',
    publicCode: 'any',
    facts: { licence: openLicence, repoPublic: false, openExport: false },
  },
  {
    id: 'viewable',
    licence: 'notOsi',
    source: true,
    closed: 'any',
    interfaces: 'any',
    publicCode: 'any',
    facts: { licence: proprietaryLicence, repoPublic: true },
  },
  {
    id: 'core',
    licence: 'osi',
    source: true,
    closed: 'some',
    interfaces: 'any',
    publicCode: 'any',
    facts: {
      licence: openLicence,
      repoPublic: true,
      closedParts: [{ name: { de: 'Beispielmodul', en: 'Example part' }, why: null, replaceable: null }],
    },
  },
  {
    id: 'core-unsettled',
    licence: 'osi',
    source: true,
    closed: 'notStated',
    interfaces: 'any',
    publicCode: 'incomplete',
    facts: { licence: openLicence, repoPublic: true },
  },
  {
    id: 'open',
    licence: 'osi',
    source: true,
    closed: 'none',
    interfaces: 'any',
    publicCode: 'incomplete',
    facts: { licence: openLicence, repoPublic: true, closedParts: [] },
  },
  {
    id: 'public',
    licence: 'osi',
    source: true,
    closed: 'none',
    interfaces: 'any',
    publicCode: 'complete',
    facts: { licence: openLicence, repoPublic: true, closedParts: [], ...publicCode },
  },
]

/** Cases that together show every step, each with the step the rule gives, from closed to open. */
export const opennessCases: readonly (OpennessCase & { result: Openness })[] = cases.flatMap((entry) => {
  const result = openness(entry.facts)
  return result ? [{ ...entry, result }] : []
})

/** Criteria that public code needs beyond open source, by the rule itself. */
export const publicCodeCriteria: readonly string[] =
  openness({ licence: openLicence, repoPublic: true, closedParts: [] })?.missing ?? []

/** Whether a form of governance suffices for public code, by the rule itself. */
export const sufficesForPublicCode = (governance: string): boolean =>
  openness({ licence: openLicence, repoPublic: true, closedParts: [], ...publicCode, governance })?.lower === 'O5'
