import { formatDate } from '../../../lib/format'
import { rational } from '../../../lib/rational'
import type { Cell, Row } from '../../../lib/spreadsheet/workbook'
import type { MatrixColumn, Verdict } from '../schema/sheet'
import { across, lines, text } from './cells'
import type { FileContext } from './context'
import type { MatrixLayout } from './matrix-layout'

/** Digits of a snapshot's checksum that tell it from others. */
const hashDigits = 8

/** What is to be known of a solution itself. */
function notes({ t, language }: FileContext, column: MatrixColumn): string[] {
  const { state, withdrawn, changedFrom, invented, origin, openness } = column
  const date = (day: string) => formatDate(language, day)
  return [
    ...(withdrawn ? [t('comparison.state.withdrawn', { date: date(withdrawn.on) })] : []),
    ...(withdrawn?.reason ? [t('comparison.state.reason', { reason: withdrawn.reason })] : []),
    ...(state === 'gone' ? [t('comparison.state.gone')] : []),
    ...(changedFrom === null ? [] : [t('comparison.state.changed', { number: changedFrom })]),
    ...(invented ? [t('comparison.state.invented')] : []),
    ...(origin === 'public_sources' ? [t('comparison.state.publicSources')] : []),
    ...(openness?.claimedOnly ? [t('common.openClaimed')] : []),
  ]
}

function mustsText({ t }: FileContext, { musts }: Verdict): string {
  return musts.all === 0 ? t('comparison.verdict.noMust') : t('comparisonFiles.solutions.mustsText', musts)
}

/** The degree as a share with its two numbers, or why there is none. */
function share({ t }: FileContext, degree: Verdict['degree'] | undefined, part: 'met' | 'most'): (Cell | null)[] {
  if (!degree) return across(text(t('comparison.verdict.noDegree')), 2)
  const met = part === 'met' ? degree.met : degree.met + degree.open
  return [
    { type: 'percent', share: rational(met, degree.of), style: 'share' },
    text(t('comparisonFiles.solutions.share', { part: met, of: degree.of })),
  ]
}

function sumLines({ t }: FileContext, degree: Verdict['degree']): string[] {
  if (!degree) return [t('comparison.verdict.noDegree')]
  const { met, of, terms } = degree
  return [
    ...terms.map(({ label, outcome, counted, weight }) =>
      t('comparisonFiles.solutions.term', { label, outcome: t(`comparison.outcome.${outcome}`), counted, weight }),
    ),
    `${t('comparison.degree.total')}: ${t('comparisonFiles.solutions.share', { part: met, of })}`,
  ]
}

/** Provider, snapshot, what is to be known, and the verdict of every solution. */
export function solutionRows(context: FileContext, layout: MatrixLayout): Row[] {
  const { t, language, sheet } = context
  const { columns } = sheet
  const paired = (label: string, of: (column: MatrixColumn) => readonly (Cell | null)[]): Row => ({
    cells: [...across(text(label, 'label'), layout.heads), ...columns.flatMap(of)],
  })
  const merged = (label: string, of: (column: MatrixColumn) => readonly string[]): Row =>
    paired(label, (column) => {
      const said = of(column)
      return across(lines(said.length === 0 ? [t('comparisonFiles.none')] : said), 2)
    })
  const verdict = (label: string, of: (own: Verdict) => readonly string[]) =>
    merged(label, (column) => (column.verdict ? of(column.verdict) : [t('comparisonFiles.noRequirement')]))
  const words = (key: 'musts' | 'failed' | 'open' | 'degree' | 'most' | 'sum') => t(`comparisonFiles.solutions.${key}`)

  return [
    merged(t('comparisonFiles.solutions.provider'), ({ provider }) => [provider.name]),
    merged(t('comparisonFiles.solutions.delivery'), ({ deliveryName }) => [deliveryName]),
    paired(t('comparisonFiles.solutions.snapshot'), ({ snapshot: { number, publishedOn, hash } }) => [
      text(t('comparison.snapshot', { number, date: formatDate(language, publishedOn) })),
      text(t('comparisonFiles.solutions.hash', { hash: hash.slice(0, hashDigits) })),
    ]),
    paired(t('comparisonFiles.solutions.confirmedOn'), ({ confirmedOn }) =>
      across({ type: 'date', date: confirmedOn, style: 'date' }, 2),
    ),
    merged(t('comparisonFiles.solutions.notes'), (column) => notes(context, column)),
    ...(sheet.requirements.length === 0
      ? []
      : [
          verdict(words('musts'), (own) => [mustsText(context, own)]),
          verdict(words('failed'), ({ failed }) =>
            failed.map(({ line, answer }) => t('comparisonFiles.solutions.failedLine', { line, answer })),
          ),
          verdict(words('open'), ({ open }) =>
            open.map(({ line, strength }) =>
              t('comparisonFiles.solutions.openLine', {
                line,
                strength: t(strength === 'must' ? 'comparison.must' : 'comparison.should'),
              }),
            ),
          ),
          paired(words('degree'), (column) => share(context, column.verdict?.degree, 'met')),
          paired(words('most'), (column) => share(context, column.verdict?.degree, 'most')),
          verdict(words('sum'), ({ degree }) => sumLines(context, degree)),
        ]),
  ]
}
