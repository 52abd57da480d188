import type { ComparisonSheet, MatrixCell, MatrixColumn, MatrixRow } from '../../../modules/comparison/schema/sheet'

/** How much of everything a filled comparison has. */
export interface ComparisonSizes {
  columns: number
  groups: number
  rows: number
  /** Lines of an answer, and pieces of evidence behind one. */
  lines: number
  pieces: number
  requirements: number
  dropped: number
  questions: number
}

export const smallSizes: ComparisonSizes = {
  ...{ columns: 2, groups: 2, rows: 9, lines: 2, pieces: 2 },
  ...{ requirements: 3, dropped: 2, questions: 2 },
}

const marks = ['evidenced', 'declared', 'offered', 'refused', 'expired', 'computed', 'none', 'notApplicable'] as const
const outcomes = ['met', 'notMet', 'notStated', 'notApplicable'] as const
const strengths = ['must', 'should'] as const
const turn = <T>(values: readonly T[], at: number): T => values[at % values.length] as T
const list = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at))

/**
 * A comparison in which every text that somebody may have written comes from `text`, and every mark, outcome and state
 * stands somewhere.
 */
export function filledComparison(
  language: ComparisonSheet['language'],
  sizes: ComparisonSizes,
  text: () => string,
): ComparisonSheet {
  let made = 0
  const cell = (row: number): MatrixCell => {
    const mark = turn(marks, made++)
    const silent = mark === 'none' || mark === 'notApplicable'
    const link = !silent && row % 5 === 4
    const stated = !silent && mark !== 'computed'
    return {
      lines: silent ? [] : link ? [text()] : list(Math.max(1, sizes.lines), text),
      link: link ? `https://beispiel.example/${made}` : null,
      mark,
      statedOn: stated ? '2026-10-01' : null,
      evidence: stated
        ? list(sizes.pieces, (at) => ({
            id: `e${at}`,
            grade: text(),
            title: text(),
            issuer: text(),
            issuedOn: '2026-01-01',
            until: at % 2 === 0 ? '2027-01-01' : null,
            url: `https://beleg.example/${made}/${at}`,
            state: turn(['evidenced', 'declared', 'offered', 'refused', 'expired'] as const, made + at),
            reason: text(),
          }))
        : [],
      source:
        stated && made % 3 === 0
          ? { name: text(), file: text(), commit: text(), url: `https://code.example/${made}` }
          : null,
      outcome: null,
    }
  }
  const row = (at: number, group: number): MatrixRow => {
    const demanded = group === 0 && at < sizes.requirements
    return {
      id: `criterion-${group}-${at}`,
      label: text(),
      question: text(),
      requirement: demanded ? { strength: turn(strengths, at), weight: at + 1, minimum: text() } : null,
      different: at % 2 === 0,
      cells: list(sizes.columns, (column) => ({ ...cell(at), outcome: demanded ? turn(outcomes, column + at) : null })),
    }
  }
  const column = (at: number): MatrixColumn => ({
    ...{ listingId: `l${at}`, variantId: `v${at}`, slug: `s${at}`, delivery: 'saas' },
    ...{ name: text(), provider: { slug: `p${at}`, name: text() }, deliveryName: text() },
    origin: at % 2 === 0 ? 'provider' : 'public_sources',
    invented: at % 2 === 0,
    confirmedOn: '2026-09-15',
    snapshot: { id: `f${at}`, number: at + 3, hash: `${at}`.repeat(64).slice(0, 64), publishedOn: '2026-09-20' },
    state: turn(['withdrawn', 'gone', 'offered'] as const, at),
    withdrawn: at % 3 === 0 ? { on: '2026-11-20', reason: text() } : null,
    changedFrom: at % 2 === 0 ? at + 2 : null,
    verdict:
      sizes.requirements === 0
        ? null
        : {
            musts: { all: sizes.requirements, met: 1, open: 1, failed: sizes.requirements - 2, notApplicable: 0 },
            failed: list(sizes.requirements, (term) => ({
              criterion: `c${term}`,
              line: text(),
              answer: text(),
            })),
            open: list(sizes.requirements, (term) => ({
              criterion: `c${term}`,
              line: text(),
              strength: turn(strengths, term),
            })),
            degree:
              at % 4 === 3
                ? null
                : {
                    ...{ met: 7, open: 4, of: 13 },
                    terms: list(sizes.requirements, (term) => ({
                      ...{ criterion: `c${term}`, label: text(), weight: term + 2 },
                      ...{ outcome: turn(outcomes, term), counted: term % 2 },
                    })),
                  },
          },
    sovereignty: {
      ...{ stated: at % 5, applicable: 40, answered: 20, evidencedCount: 10, declared: 60, evidenced: 30 },
      level: { level: 2 },
      bars: list(8, (bar) => ({ declared: bar === 7 ? null : 50 + bar, evidenced: bar === 7 ? null : 10 + bar })),
    },
    openness: { lower: 'O1', upper: 'O2', claimedOnly: at % 2 === 1 } as MatrixColumn['openness'],
  })
  return {
    format: 1,
    language,
    madeAt: '2026-11-28T09:30:00.000Z',
    today: '2026-11-28',
    search: { query: 'suche=x', sentence: text() },
    place: { ags: '00000000', name: text(), population: 12_345 },
    requirements: list(sizes.requirements, (at) => ({
      ...{ criterion: `criterion-0-${at}`, strength: turn(strengths, at), weight: at + 1 },
      ...{ label: text(), minimum: text() },
    })),
    columns: list(sizes.columns, column),
    groups: list(sizes.groups, (group) => ({
      id: group === 1 ? 'sov-1' : `group-${group}`,
      name: text(),
      rows: list(sizes.rows, (at) => row(at, group)),
    })),
    dropped: list(sizes.dropped, (at) => ({
      ...{ variantId: `d${at}`, name: text(), provider: text(), deliveryName: text(), number: at + 30, reason: text() },
    })),
    questions: list(sizes.questions, (at) => ({
      criterion: `criterion-0-${at}`,
      label: text(),
      question: text(),
      lines: list(2, text),
      must: at === 0,
      asked: list(sizes.columns, (one) => (one + at) % 2 === 0),
    })),
    scales: list(2, () => ({ name: text(), version: text() })),
  }
}
