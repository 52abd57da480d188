import type { MatrixCell, MatrixRow } from './schema/sheet'

/** A row of totals: reckoned by the marketplace, without a date or evidence of its own. */
export function totalRow(id: string, label: string, question: string, lines: readonly (string[] | null)[]): MatrixRow {
  const cells = lines.map(
    (own): MatrixCell => ({
      lines: own ?? [],
      link: null,
      mark: own === null ? 'none' : 'computed',
      statedOn: null,
      evidence: [],
      source: null,
      outcome: null,
    }),
  )
  return { id, label, question, requirement: null, different: areDifferent(cells), cells }
}

/** Whether cells say different things; how they are backed and when they were stated makes no difference. */
export function areDifferent(cells: readonly MatrixCell[]): boolean {
  const said = ({ lines, mark }: MatrixCell) =>
    lines.length > 0 ? lines.join('\n') : mark === 'notApplicable' ? '\u0001' : '\u0000'
  return new Set(cells.map(said)).size > 1
}
