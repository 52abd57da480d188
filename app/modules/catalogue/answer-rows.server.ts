import type { Prisma } from '../../lib/generated/client'
import type { Answer, AnswerSource, AnswerValue, Evidence } from '../criteria/answer'
import type { AnswerInput } from './schema/listing'

const date = (day: string) => new Date(`${day}T00:00:00Z`)
const day = (moment: Date) => moment.toISOString().slice(0, 10)

/** Columns of an answer row. */
export function answerRow({ criterion, value, statedOn, source }: AnswerInput) {
  return { criterion, value: value as Prisma.InputJsonValue, statedOn: date(statedOn), source }
}

/** Columns of the evidence rows of an answer. */
export function evidenceRows({ criterion, evidence }: AnswerInput) {
  return evidence.map((piece) => ({
    criterion,
    grade: piece.grade,
    title: piece.title,
    issuer: piece.issuer ?? null,
    issuedOn: date(piece.issuedOn),
    validUntil: piece.validUntil ? date(piece.validUntil) : null,
    url: piece.url ?? null,
    visibility: piece.visibility,
    state: piece.state,
    ...(piece.reason ? { reason: piece.reason } : {}),
    reviewedOn: piece.state === 'offered' ? null : date(piece.issuedOn),
  }))
}

interface AnswerColumns {
  criterion: string
  value: unknown
  statedOn: Date
  source: unknown
}

interface EvidenceColumns {
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
