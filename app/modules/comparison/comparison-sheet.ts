import { translate } from '../../content/translate'
import type { Language } from '../../lib/language'
import type { VariantSheet } from '../catalogue/queries.server/variant-sheets.server'
import { defaultWeightSet } from '../criteria/objectives'
import { opennessVersion } from '../criteria/openness'
import { presetVersion } from '../criteria/presets'
import type { Registry } from '../criteria/registry'
import { criterionWords, optionLabel } from '../criteria/words'
import { fulfilment, openQuestions } from '../needs/schema/fulfilment'
import type { Requirement } from '../needs/schema/requirement'
import { minimumText, requirementLine } from '../needs/schema/requirement-text'
import { matrixGroups } from './matrix'
import type { ComparedVariant, ComparisonContent, DroppedVariant } from './schema/comparison'
import type { ComparisonSheet, DroppedLine, MatrixColumn, MatrixGroup, OpenQuestion, Verdict } from './schema/sheet'

/** What a sheet is made from beside the comparison's own content. */
export interface SheetInput {
  language: Language
  registry: Registry
  /** Berlin day on which the sheets judged evidence. */
  today: string
  madeAt: Date
  /** One per variant of the comparison, in its order; those that are no longer known are left out. */
  sheets: readonly VariantSheet[]
  sentence: string | null
  place: ComparisonSheet['place']
}

/** The comparison in one language, whole. */
export function comparisonSheet(content: ComparisonContent, input: SheetInput): ComparisonSheet {
  const { language, registry, today, madeAt, sheets, sentence, place } = input
  const { requirements } = content
  return {
    format: 1,
    language,
    madeAt: madeAt.toISOString(),
    today,
    search: content.search === '' && !sentence ? null : { query: content.search, sentence: sentence ?? '' },
    place,
    requirements: requirements.map(({ criterion, strength, weight, predicate }) => ({
      criterion,
      strength,
      weight,
      label: criterionWords(language, criterion).label,
      minimum: minimumText(language, { predicate }, registry),
    })),
    columns: sheets.map((sheet) => column(sheet, content.variants, requirements, input)),
    groups: dated(matrixGroups(sheets, requirements, language, registry), today),
    dropped: content.dropped.map((entry) => droppedLine(entry, language)),
    questions: questionsOf(sheets, requirements, input),
    scales: scalesOf(language),
  }
}

/** What is reckoned from other answers carries the day on which it was. */
const dated = (groups: readonly MatrixGroup[], today: string): MatrixGroup[] =>
  groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.statedOn === null && cell.lines.length > 0 ? { ...cell, statedOn: today } : cell,
      ),
    })),
  }))

function column(
  sheet: VariantSheet,
  variants: readonly ComparedVariant[],
  requirements: readonly Requirement[],
  { registry, language }: SheetInput,
): MatrixColumn {
  const taken = variants.find(({ variantId }) => variantId === sheet.variantId)?.number
  const { listingId, variantId, slug, name, provider, delivery, deliveryName, origin, invented, confirmedOn } = sheet
  const { snapshot, state, withdrawn, sovereignty, openness } = sheet
  return {
    ...{ listingId, variantId, slug, name, provider, delivery, deliveryName, origin, invented, confirmedOn },
    ...{ snapshot, state, withdrawn, sovereignty, openness },
    changedFrom: taken !== undefined && taken !== snapshot.number ? taken : null,
    verdict: requirements.length === 0 ? null : verdictOf(sheet, requirements, registry, language),
  }
}

function verdictOf(
  sheet: VariantSheet,
  requirements: readonly Requirement[],
  registry: Registry,
  language: Language,
): Verdict {
  const { outcomes, musts, degree } = fulfilment(requirements, sheet.facts, registry)
  const line = (requirement: Requirement) => requirementLine(language, requirement, registry)
  const answers = sheet.groups.flatMap(({ rows }) => rows)
  return {
    musts,
    failed: outcomes.flatMap(({ requirement, outcome }) =>
      outcome === 'notMet' && requirement.strength === 'must'
        ? [
            {
              criterion: requirement.criterion,
              line: line(requirement),
              answer: answers.find(({ id }) => id === requirement.criterion)?.lines.join('; ') ?? '',
            },
          ]
        : [],
    ),
    open: outcomes.flatMap(({ requirement, outcome }) =>
      outcome === 'notStated'
        ? [{ criterion: requirement.criterion, line: line(requirement), strength: requirement.strength }]
        : [],
    ),
    degree: degree && {
      met: degree.met,
      open: degree.open,
      of: degree.of,
      terms: degree.terms.map((term) => ({ ...term, label: criterionWords(language, term.criterion).label })),
    },
  }
}

/** "Beim Anbieter zu klären": the questions behind requirements that are not stated, musts first, in the registry's order. */
function questionsOf(
  sheets: readonly VariantSheet[],
  requirements: readonly Requirement[],
  { registry, language }: SheetInput,
): OpenQuestion[] {
  const asked = new Map<string, { requirements: Set<Requirement>; columns: Set<number> }>()
  for (const [index, { facts }] of sheets.entries()) {
    for (const { requirement, outcome } of fulfilment(requirements, facts, registry).outcomes) {
      if (outcome !== 'notStated') continue
      for (const id of openQuestions(requirement, facts, registry)) {
        const entry = asked.get(id) ?? { requirements: new Set(), columns: new Set() }
        asked.set(id, entry)
        entry.requirements.add(requirement)
        entry.columns.add(index)
      }
    }
  }
  const questions = registry.criteria.flatMap(({ id }): OpenQuestion[] => {
    const entry = asked.get(id)
    if (!entry) return []
    const waiting = requirements.filter((requirement) => entry.requirements.has(requirement))
    return [
      {
        criterion: id,
        label: criterionWords(language, id).label,
        question: criterionWords(language, id).question,
        lines: waiting.map((requirement) => requirementLine(language, requirement, registry)),
        must: waiting.some(({ strength }) => strength === 'must'),
        asked: sheets.map((_, index) => entry.columns.has(index)),
      },
    ]
  })
  return [...questions.filter(({ must }) => must), ...questions.filter(({ must }) => !must)]
}

/** A reason in words. */
function droppedLine(entry: DroppedVariant, language: Language): DroppedLine {
  const t = translate(language)
  const { reason, variantId, name, provider, number } = entry
  const text =
    reason.kind === 'text'
      ? reason.text
      : reason.kind === 'choice'
        ? t(`comparison.reason.${reason.choice}`)
        : t('comparison.reason.requirement', { line: reason.line[language], answer: reason.answer[language] })
  const deliveryName = optionLabel(language, 'delivery', entry.delivery)
  return { variantId, name, provider, deliveryName, number, reason: text }
}

/** Versions of everything that a total or a level in the sheet depends on. */
function scalesOf(language: Language): ComparisonSheet['scales'] {
  const t = translate(language)
  return [
    { name: t('comparison.scale.weights'), version: defaultWeightSet },
    { name: t('comparison.scale.presets'), version: presetVersion },
    { name: t('comparison.scale.openness'), version: opennessVersion },
  ]
}
