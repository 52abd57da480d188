import type { Cell, Row } from '../../../lib/spreadsheet/workbook'
import type { OpenQuestion } from '../schema/sheet'
import { across, nothing, text } from './cells'
import { columnName, type FileContext } from './context'
import type { MatrixLayout } from './matrix-layout'
import { requirementText } from './requirement-text'

type Entry = readonly [label: string, value: string | Cell]

/**
 * A heading with labels and what belongs to each; "none" where there is nothing. It stands in all columns of a sheet that is
 * one printed page wide, else with the first solutions, because what heads the rows is printed with all of them.
 */
function list(
  { t }: FileContext,
  { heads, wide, fitToWidth }: MatrixLayout,
  heading: string,
  entries: readonly Entry[],
): Row[] {
  const space = Array.from({ length: fitToWidth ? 0 : heads }, () => null)
  const [label, value] = fitToWidth ? [heads, wide] : [2, wide - 2]
  const rows = entries.length > 0 ? entries : [[t('comparisonFiles.none'), nothing] as const]
  return [
    { cells: [...space, ...across(text(heading, 'group'), label + value)] },
    ...rows.map(([name, own]) => ({
      cells: [
        ...space,
        ...across(text(name, 'label'), label),
        ...across(typeof own === 'string' ? text(own) : own, value),
      ],
    })),
  ]
}

function questionText({ t, sheet }: FileContext, { question, lines, asked }: OpenQuestion): string {
  const names = sheet.columns.filter((_, at) => asked[at]).map(columnName)
  return t('comparisonFiles.closing.questionText', { question, lines: lines.join('; '), names: names.join('; ') })
}

function fileEntries({ t, meta }: FileContext): Entry[] {
  const { address, hash, operator } = meta
  return [
    [t('comparisonFiles.closing.operator'), operator],
    [
      t('comparisonFiles.closing.address'),
      address === null
        ? t('comparisonFiles.closing.noAddress')
        : { type: 'text', text: address, link: address, style: 'link' },
    ],
    [t('comparisonFiles.closing.hash'), hash ?? t('comparisonFiles.closing.noHash')],
  ]
}

/** What stands after the matrix: requirements, what was left out and why, what is open, scales, the file itself, notes. */
export function closingRows(context: FileContext, layout: MatrixLayout): Row[] {
  const { t, sheet } = context
  const { requirements, dropped, questions, scales } = sheet
  const notes = [
    [t('comparisonFiles.proof'), t('comparisonFiles.notes.declared')],
    [t('listing.evidence.none'), t('comparisonFiles.notes.silence')],
    [t('comparisonFiles.notes.draftLabel'), t('comparisonFiles.notes.draft')],
    [t('comparisonFiles.notes.orderLabel'), t('comparisonFiles.notes.order')],
    [t('comparisonFiles.notes.pricesLabel'), t('comparisonFiles.notes.prices')],
    [t('comparisonFiles.notes.levelsLabel'), t('comparisonFiles.notes.levels')],
    [t('comparisonFiles.notes.degreeLabel'), t('comparison.degree.text')],
  ] as const
  const droppedText = ({ provider, deliveryName, number, reason }: (typeof dropped)[number]) =>
    t('comparisonFiles.closing.droppedText', { provider, delivery: deliveryName, number, reason })
  return [
    ...list(
      context,
      layout,
      t('comparisonFiles.closing.requirements'),
      requirements.map((requirement) => [requirement.label, requirementText(context, requirement)]),
    ),
    ...list(
      context,
      layout,
      t('comparisonFiles.closing.dropped'),
      dropped.map((entry) => [entry.name, droppedText(entry)]),
    ),
    ...list(context, layout, t('comparisonFiles.closing.questions'), [
      [t('comparisonFiles.closing.count'), { type: 'number', value: questions.length, style: 'points' }],
      ...questions.map((question) => [question.label, questionText(context, question)] as const),
    ]),
    ...list(
      context,
      layout,
      t('comparisonFiles.closing.scales'),
      scales.map(({ name, version }) => [name, version]),
    ),
    ...list(context, layout, t('comparisonFiles.closing.file'), fileEntries(context)),
    ...list(context, layout, t('comparisonFiles.closing.notes'), notes),
  ]
}
