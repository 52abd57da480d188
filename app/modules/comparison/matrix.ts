import { translate } from '../../content/translate'
import type { Language } from '../../lib/language'
import type { VariantSheet } from '../catalogue/queries.server/variant-sheets.server'
import { levelText } from '../criteria/components/level-text'
import { opennessName } from '../criteria/components/openness-steps'
import { evaluate, type Outcome } from '../criteria/predicate'
import type { Registry } from '../criteria/registry'
import { criterionWords } from '../criteria/words'
import type { Requirement } from '../needs/schema/requirement'
import { minimumText } from '../needs/schema/requirement-text'
import { costRows } from './cost'
import type { MatrixCell, MatrixGroup, MatrixRow } from './schema/sheet'
import { areDifferent, totalRow } from './total-row'

type AnswerRow = VariantSheet['groups'][number]['rows'][number]

/** Group of the buyer's own requirements, before those of the registry. */
export const requirementGroup = 'requirements'

/**
 * Criteria as rows in the registry's groups, variants as columns. Rows of requirements stand in a first group of their own,
 * musts before shoulds, each in the buyer's order, and nowhere else.
 */
export function matrixGroups(
  sheets: readonly VariantSheet[],
  requirements: readonly Requirement[],
  language: Language,
  registry: Registry,
): MatrixGroup[] {
  const t = translate(language)
  const rows = new Map(
    registryRows(sheets).map(({ answers }) => [answers[0]?.id ?? '', row(answers, null, sheets, language, registry)]),
  )
  const demanded = [...requirements]
    .sort((a, b) => Number(a.strength === 'should') - Number(b.strength === 'should'))
    .flatMap((requirement) => {
      const answers = registryRows(sheets).find((entry) => entry.answers[0]?.id === requirement.criterion)?.answers
      return answers ? [row(answers, requirement, sheets, language, registry)] : []
    })
  const own = new Set(demanded.map(({ id }) => id))
  const groups = (sheets[0]?.groups ?? []).map(({ group, name, rows: answers }): MatrixGroup => {
    const criteria = answers.flatMap(({ id }) => (own.has(id) ? [] : (rows.get(id) ?? [])))
    if (group === 'sovereignty') return { id: group, name, rows: [...totals(sheets, language), ...criteria] }
    if (group === 'price') return { id: group, name, rows: [...costRows(sheets, language), ...criteria] }
    return { id: group, name, rows: criteria }
  })
  const first = { id: requirementGroup, name: t('comparison.group.requirements'), rows: demanded }
  return (demanded.length > 0 ? [first, ...groups] : groups).filter((group) => group.rows.length > 0)
}

/** The answers of all variants to one criterion, in the registry's order. */
function registryRows(sheets: readonly VariantSheet[]): { answers: AnswerRow[] }[] {
  return (sheets[0]?.groups ?? []).flatMap(({ rows }, group) =>
    rows.map((_, index) => ({
      answers: sheets.flatMap((sheet) => sheet.groups[group]?.rows[index] ?? []),
    })),
  )
}

function row(
  answers: readonly AnswerRow[],
  requirement: Requirement | null,
  sheets: readonly VariantSheet[],
  language: Language,
  registry: Registry,
): MatrixRow {
  const id = answers[0]?.id ?? ''
  const { label, question } = criterionWords(language, id)
  const cells = answers.map((answer, index) => {
    const facts = sheets[index]?.facts ?? {}
    const openness = answer.id === 'openness' ? sheets[index]?.openness : null
    const named = openness ? { ...answer, lines: [opennessLine(openness, language)] } : answer
    return cell(named, requirement ? evaluate(requirement.predicate, facts, registry) : null)
  })
  return {
    id,
    label,
    question,
    requirement: requirement && {
      strength: requirement.strength,
      weight: requirement.weight,
      minimum: minimumText(language, requirement, registry),
    },
    different: areDifferent(cells),
    cells,
  }
}

/** "O4 Open Source", or both steps while a deciding fact is not stated. */
function opennessLine(openness: NonNullable<VariantSheet['openness']>, language: Language): string {
  const { code, name } = opennessName(translate(language), language, openness)
  return openness.lower === openness.upper ? `${code} ${name}` : `${code} (${name})`
}

function cell(answer: AnswerRow, outcome: Outcome | null): MatrixCell {
  const { lines, link, mark, statedOn, evidence, repository } = answer
  return {
    lines,
    link,
    mark,
    statedOn,
    evidence,
    source: repository && {
      name: repository.name,
      file: repository.file,
      commit: repository.commit,
      url: repository.fileUrl,
    },
    outcome,
  }
}

/** Level and points over all eight objectives, as on the cards. */
function totals(sheets: readonly VariantSheet[], language: Language): MatrixRow[] {
  const t = translate(language)
  const of = (text: (own: VariantSheet['sovereignty']) => string) =>
    sheets.map(({ sovereignty }) =>
      sovereignty.applicable === 0 ? [t('common.level.none')] : sovereignty.stated === 0 ? null : [text(sovereignty)],
    )
  return [
    totalRow(
      'total:level',
      t('comparison.total.level'),
      t('comparison.total.levelHint'),
      of(({ level }) => levelText(t, level)),
    ),
    totalRow(
      'total:points',
      t('comparison.total.points'),
      t('comparison.total.pointsHint'),
      of(({ evidenced, declared }) => t('common.points', { evidenced: evidenced ?? 0, declared: declared ?? 0 })),
    ),
  ]
}
