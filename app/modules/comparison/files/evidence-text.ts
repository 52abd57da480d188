import { formatDate } from '../../../lib/format'
import type { MatrixCell } from '../schema/sheet'
import type { FileContext } from './context'

type Words = Pick<FileContext, 't' | 'language'>
type Piece = MatrixCell['evidence'][number]

/** What a cell says; "not stated" and "does not apply" are written out. */
export function answerLines({ t }: Words, { lines, mark }: MatrixCell): readonly string[] {
  if (mark === 'notApplicable' || mark === 'none') return [t(`listing.evidence.${mark}`)]
  return lines
}

/** How an answer is backed and when it was stated; `null` where there is no answer. */
export function proofText({ t, language }: Words, { mark, statedOn }: MatrixCell): string | null {
  if (mark === 'notApplicable' || mark === 'none') return null
  const word = t(`listing.evidence.${mark}`)
  return statedOn === null ? word : t('comparison.cell.on', { mark: word, date: formatDate(language, statedOn) })
}

/** Who said it: the provider, a file of a public repository, or nobody because it follows from other answers. */
export function sourceText({ t }: Words, cell: MatrixCell, origin: 'provider' | 'public_sources'): string | null {
  const { mark, statedOn, source } = cell
  if (mark === 'notApplicable' || mark === 'none') return null
  if (source) {
    const { name, file, commit } = source
    return [name, t('listing.answers.file', { file }), t('listing.answers.commit', { commit })].join(', ')
  }
  if (statedOn === null) return t('listing.answers.fromOthers')
  return t(origin === 'provider' ? 'listing.answers.ofProvider' : 'listing.answers.ofProviderPublic')
}

/** A piece of evidence in one line: grade, title, issuer, days, state, reason, address. */
export function pieceText({ t, language }: Words, piece: Piece): string {
  const { grade, title, issuer, issuedOn, until, url, state, reason } = piece
  const expired = state === 'expired'
  const facts = [
    title,
    issuer,
    t('listing.evidence.issuedOn', { date: formatDate(language, issuedOn) }),
    until && t(expired ? 'listing.evidence.wasUntil' : 'listing.evidence.until', { date: formatDate(language, until) }),
    state === 'declared' ? t('listing.evidence.tooWeak') : t(`listing.evidence.${state}`),
    reason && t('listing.evidence.reason', { reason }),
    url,
  ].filter(Boolean)
  return `${grade}: ${facts.join(', ')}`
}
