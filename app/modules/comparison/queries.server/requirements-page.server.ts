import type { Language } from '../../../lib/language'
import { registry } from '../../criteria/registry'
import type { RequirementsData } from '../components/requirements-form'
import { addChoice, rowWords } from '../requirement-rows'
import { type RequirementRow, type RowError, rowOf } from '../schema/requirements-form'
import type { OpenedComparison } from './comparison.server'

/** What of the form differs from what is stored. */
export interface RequirementsState {
  rows?: readonly RequirementRow[]
  errors?: readonly RowError[]
  message?: RequirementsData['message']
  /** A criterion that the page was opened for. */
  wanted?: string
}

/** The form of a comparison's requirements: as stored, or as it was sent. */
export function requirementsPage(
  { content, stored }: OpenedComparison,
  language: Language,
  { rows, errors = [], message = null, wanted = '' }: RequirementsState,
): RequirementsData {
  const shown = rows ?? content.requirements.map((requirement) => rowOf(requirement, registry))
  return {
    rows: shown,
    words: rowWords(shown, language),
    errors,
    message,
    version: stored?.version ?? null,
    stored: stored !== null,
    add: addChoice(content.search, shown, wanted, language),
  }
}
