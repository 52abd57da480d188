import { timeOrderedId } from '../../lib/time-ordered-id.server'
import type { Answer, AnswerSource, AnswerValue, Evidence } from '../criteria/answer'
import type { AnswerInput } from './schema/listing'

/** A calendar day as a column of that type takes it. */
export const date = (day: string) => new Date(`${day}T00:00:00Z`)
/** The day of such a column, `YYYY-MM-DD`. */
export const day = (moment: Date) => moment.toISOString().slice(0, 10)

/** Columns of an answer row. */
export function answerRow({ criterion, value, statedOn, source }: AnswerInput) {
  return { criterion, value, statedOn: date(statedOn), source }
}

/** Columns of the evidence rows of an answer; their ids keep their order. */
export function evidenceRows({ criterion, evidence }: AnswerInput) {
  return evidence.map((piece) => ({
    id: timeOrderedId(),
    criterion,
    grade: piece.grade,
    title: piece.title,
    issuer: piece.issuer ?? null,
    issuedOn: date(piece.issuedOn),
    validUntil: piece.validUntil ? date(piece.validUntil) : null,
    url: piece.url ?? null,
    visibility: piece.visibility,
    state: piece.state,
    reason: piece.reason ?? null,
    reviewedOn: piece.state === 'offered' ? null : date(piece.issuedOn),
  }))
}

export interface AnswerColumns {
  criterion: string
  value: unknown
  statedOn: Date
  source: unknown
}

export interface EvidenceColumns {
  id: string
  criterion: string
  grade: Evidence['grade']
  title: unknown
  issuer: string | null
  issuedOn: Date
  validUntil: Date | null
  url: string | null
  visibility: Evidence['visibility']
  state: Evidence['state']
  reason: unknown
}

/** Answers by criterion from rows, in the order of criterion ids so that equal content gives equal documents. */
export function answersFromRows(
  rows: readonly AnswerColumns[],
  evidence: readonly EvidenceColumns[],
): Record<string, Answer> {
  const sorted = [...rows].sort((a, b) => (a.criterion < b.criterion ? -1 : 1))
  return Object.fromEntries(
    sorted.map((row) => [
      row.criterion,
      {
        value: row.value as AnswerValue,
        statedOn: day(row.statedOn),
        source: row.source as AnswerSource,
        evidence: evidence
          .filter(({ criterion }) => criterion === row.criterion)
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .map(
            (piece): Evidence => ({
              id: piece.id,
              grade: piece.grade,
              title: piece.title as Evidence['title'],
              issuer: piece.issuer,
              issuedOn: day(piece.issuedOn),
              validUntil: piece.validUntil ? day(piece.validUntil) : null,
              url: piece.url,
              visibility: piece.visibility,
              state: piece.state,
              reason: piece.reason as Evidence['reason'],
            }),
          ),
      },
    ]),
  )
}
