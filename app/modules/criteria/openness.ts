import { isOsiApproved } from './licence'
import type { Facts } from './predicate'

export const opennessSteps = ['O0', 'O1', 'O2', 'O3', 'O4', 'O5'] as const
/** Version of the steps and of what they demand: a change is a new version. */
export const opennessVersion = '2026-11'
export type OpennessStep = (typeof opennessSteps)[number]

/** What keeps a solution from a higher step, worded in `content`. */
export type OpennessReason =
  | 'noInterfaces'
  | 'notOpenLicence'
  | 'closedParts'
  | 'closedPartsUnknown'
  | 'claimedOnly'
  | 'notPublicCode'
  | 'top'

/**
 * `lower` is what is shown and filtered by; `upper` differs where a deciding fact is not stated.
 * `claimedOnly`: an open-source licence is named, but nobody could read the repository.
 * `missing`: criteria whose answer would settle the range or lift the step.
 */
export interface Openness {
  lower: OpennessStep
  upper: OpennessStep
  reason: OpennessReason
  claimedOnly: boolean
  missing: readonly string[]
}

const sharedGovernance = ['consortium', 'public_body', 'foundation', 'community']

/**
 * The step of openness, from facts alone; `null` while the licence is not stated.
 * Public Code (O5) must be shown: facts it needs that are not stated count as not reached and are listed as missing.
 */
export function openness(facts: Facts): Openness | null {
  const licence = facts.licence
  if (typeof licence !== 'string') return null
  const open = isOsiApproved(licence)
  const readable = facts.repoPublic === true
  if (!open && readable) return { lower: 'O2', upper: 'O2', reason: 'notOpenLicence', claimedOnly: false, missing: [] }
  if (!open || !readable) {
    const interfaces = facts.openApiUrl !== undefined
    const exported = facts.openExport
    const lower: OpennessStep = interfaces && exported === true ? 'O1' : 'O0'
    const missing = [
      ...(facts.openApiUrl === undefined ? ['openApiUrl'] : []),
      ...(exported === undefined ? ['openExport'] : []),
      ...(facts.repoPublic === undefined ? ['repoPublic'] : []),
    ]
    const unsettled = lower === 'O0' && exported !== false && missing.includes('openExport')
    return {
      lower,
      upper: unsettled ? 'O1' : lower,
      reason: open ? 'claimedOnly' : lower === 'O1' ? 'notOpenLicence' : 'noInterfaces',
      claimedOnly: open,
      missing,
    }
  }
  const parts = facts.closedParts
  if (Array.isArray(parts) && parts.length > 0)
    return { lower: 'O3', upper: 'O3', reason: 'closedParts', claimedOnly: false, missing: [] }
  const lacking = publicCodeLacks(facts)
  const best: OpennessStep = lacking.length === 0 ? 'O5' : 'O4'
  if (parts === undefined) {
    return { lower: 'O3', upper: best, reason: 'closedPartsUnknown', claimedOnly: false, missing: ['closedParts'] }
  }
  return {
    lower: best,
    upper: best,
    reason: best === 'O5' ? 'top' : 'notPublicCode',
    claimedOnly: false,
    missing: lacking,
  }
}

function publicCodeLacks(facts: Facts): string[] {
  return [
    ...(facts.publiccodeValid === true ? [] : ['publiccodeValid']),
    ...(Array.isArray(facts.catalogues) && facts.catalogues.length > 0 ? [] : ['catalogues']),
    ...(facts.contributionGuide === true ? [] : ['contributionGuide']),
    ...(sharedGovernance.includes(facts.governance as string) ? [] : ['governance']),
  ]
}

/** The computed answer to `s6-opensource`; governance that is not stated counts as the vendor's. */
export function opennessQuestion(facts: Facts): string | undefined {
  const result = openness(facts)
  if (!result) return undefined
  switch (result.lower) {
    case 'O0':
    case 'O1':
      return 'O0_O1'
    case 'O2':
    case 'O3':
      return 'O2_O3'
    case 'O4':
      return facts.governance === undefined || facts.governance === 'vendor' ? 'O4_vendor' : 'O4_shared'
    case 'O5':
      return 'O5'
  }
}
