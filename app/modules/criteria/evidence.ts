import { addMonths, dayBefore } from '../../lib/calendar-date'
import type { Answer, Evidence } from './answer'
import type { Criterion, Grade } from './criterion'

/** Evidence grades: rank, and after how many months a piece without its own end date is too old. */
export const grades: Record<Grade, { rank: number; maxAgeMonths: number | null }> = {
  S: { rank: 0, maxAgeMonths: null },
  D: { rank: 1, maxAgeMonths: 18 },
  C: { rank: 2, maxAgeMonths: 36 },
  X: { rank: 3, maxAgeMonths: null },
}

/**
 * How an answer is backed:
 * `evidenced` accepted by the operator, of the needed grade, and still valid · `expired` was evidenced once ·
 * `offered` waits for the operator · `refused` looked at and not accepted · `declared` nothing but the statement.
 */
export type EvidenceState = 'evidenced' | 'expired' | 'offered' | 'refused' | 'declared'

/** Last day on which a piece of evidence counts, `null` = no end. The criterion's own months override the grade's. */
export function validUntil(
  criterion: Criterion,
  evidence: Pick<Evidence, 'grade' | 'issuedOn' | 'validUntil'>,
): string | null {
  if (evidence.validUntil !== null) return evidence.validUntil
  const months = criterion.validMonths ?? grades[evidence.grade].maxAgeMonths
  return months === null ? null : addMonths(evidence.issuedOn, months)
}

/** Last day on which an answer read from a repository counts as checked. */
export function checkedUntil(criterion: Criterion, statedOn: string): string {
  return addMonths(statedOn, criterion.validMonths ?? grades.D.maxAgeMonths ?? 0)
}

/**
 * The state of an answer on `today` (`YYYY-MM-DD`, Berlin). A fact read from a repository counts as a dated document;
 * a piece issued later than today does not count yet.
 */
export function evidenceState(criterion: Criterion, answer: Answer, today: string): EvidenceState {
  const needed = grades[criterion.minimumEvidence ?? 'D'].rank
  let state: EvidenceState = 'declared'
  const weight: Record<EvidenceState, number> = { declared: 0, refused: 1, offered: 2, expired: 3, evidenced: 4 }
  const raise = (next: EvidenceState) => {
    if (weight[next] > weight[state]) state = next
  }
  if (answer.source.kind === 'repository' && needed <= grades.D.rank) {
    raise(checkedUntil(criterion, answer.statedOn) >= today ? 'evidenced' : 'expired')
  }
  for (const piece of answer.evidence) {
    if (piece.issuedOn > today) continue
    if (piece.state === 'refused') raise('refused')
    else if (piece.state === 'offered') raise('offered')
    else if (grades[piece.grade].rank >= needed && grades[piece.grade].rank > 0) {
      const end = validUntil(criterion, piece)
      raise(end === null || end >= today ? 'evidenced' : 'expired')
    }
  }
  return state
}

/** The last day, from `today` on, before an answer's state changes because a piece ends or begins; `null` = it never does. */
export function holdsUntil(criterion: Criterion, answer: Answer, today: string): string | null {
  const ends = answer.evidence.filter(({ state }) => state === 'accepted').map((piece) => validUntil(criterion, piece))
  if (answer.source.kind === 'repository') ends.push(checkedUntil(criterion, answer.statedOn))
  const begins = answer.evidence.filter(({ issuedOn }) => issuedOn > today).map(({ issuedOn }) => dayBefore(issuedOn))
  const later = [...ends, ...begins].filter((day): day is string => day !== null && day >= today).sort()
  return later[0] ?? null
}
