import type { Language } from '../../lib/language'
import { parseCatalogueQuery } from '../catalogue/schema/query'
import { groupNames } from '../criteria/group-names'
import { presetIds } from '../criteria/presets'
import { registry } from '../criteria/registry'
import { quantity } from '../criteria/value-text'
import { criterionWords, optionLabel } from '../criteria/words'
import { minimumChoice } from '../needs/schema/minimum'
import { demandable, facetRequirements, presetRequirements, withRequirements } from '../needs/schema/requirement'
import { offeredMinimums, requirementLine } from '../needs/schema/requirement-text'
import type { AddChoice } from './components/add-requirements'
import type { RowWords } from './components/requirement-fields'
import { type FormIntent, newRow, type RequirementRow, rowOf } from './schema/requirements-form'

/** The offered minimums of the rows' criteria, in words. */
export function rowWords(rows: readonly RequirementRow[], language: Language): Record<string, RowWords> {
  return Object.fromEntries(
    rows.map(({ criterion }): [string, RowWords] => {
      const choice = minimumChoice(registry.get(criterion))
      if (choice.kind === 'limit') return [criterion, { ...choice, unit: unitOf(criterion, language) }]
      const values = offeredMinimums(language, criterion, registry)
      return [
        criterion,
        choice.kind === 'one' ? { kind: 'one', values } : { kind: 'several', joint: choice.joint, values },
      ]
    }),
  )
}

/** The unit of a number as its plural reads, empty where it has none. */
function unitOf(id: string, language: Language): string {
  const criterion = registry.get(id)
  return criterion.type === 'number' && criterion.unit !== undefined
    ? quantity(language, criterion, 2).replace(/^2\s*/, '')
    : ''
}

const chosenIn = (search: string) => parseCatalogueQuery(new URLSearchParams(search)).chosen

/** What can be taken over into the form that holds `rows`. */
export function addChoice(
  search: string,
  rows: readonly RequirementRow[],
  wanted: string,
  language: Language,
): AddChoice {
  const present = new Set(rows.map(({ criterion }) => criterion))
  const { requirements, left } = facetRequirements(registry, chosenIn(search))
  const criteria = [...demandable(registry).values()].filter(({ id }) => !present.has(id))
  const label = (id: string) => criterionWords(language, id).label
  return {
    facets: requirements.filter(({ criterion }) => !present.has(criterion)).length,
    left: left.map(label),
    presets: presetIds.map((id) => ({
      id,
      name: optionLabel(language, 'preset', id),
      demands: presetRequirements(id)
        .map((requirement) => requirementLine(language, requirement, registry))
        .join('; '),
    })),
    groups: groupNames(language)
      .map(({ group, name }) => ({
        name,
        criteria: criteria.filter((criterion) => criterion.group === group).map(({ id }) => ({ id, label: label(id) })),
      }))
      .filter((group) => group.criteria.length > 0),
    wanted: present.has(wanted) ? '' : wanted,
  }
}

/** The rows after a button of the form; `null` where it stands for nothing that could be added. */
export function rowsAfter(
  rows: readonly RequirementRow[],
  intent: Exclude<FormIntent, { kind: 'save' }>,
  search: string,
): RequirementRow[] | null {
  if (intent.kind === 'remove') return rows.filter(({ criterion }) => criterion !== intent.criterion)
  if (intent.kind === 'add') {
    if (intent.criterion === '' || rows.some(({ criterion }) => criterion === intent.criterion)) return null
    return [...rows, newRow(intent.criterion)]
  }
  const preset = intent.kind === 'preset' ? presetIds.find((id) => id === intent.preset) : undefined
  const added =
    intent.kind === 'facets'
      ? facetRequirements(registry, chosenIn(search)).requirements
      : preset
        ? presetRequirements(preset)
        : []
  if (added.length === 0) return null
  const present = new Set(rows.map(({ criterion }) => criterion))
  return [
    ...rows,
    ...withRequirements([], added)
      .filter(({ criterion }) => !present.has(criterion))
      .map((requirement) => rowOf(requirement, registry)),
  ]
}
