import { Breakable } from '../../../../components/breakable'
import { useI18n } from '../../../../components/i18n'
import { formatDate } from '../../../../lib/format'
import { EvidenceMark } from '../../../criteria/components/evidence-mark'
import type { AnswerView } from '../../listing-view/answers'
import type { EvidenceView, RepositoryView } from '../../listing-view/evidence'

/** What was answered, one line per item; "not stated" is written out. */
export function AnswerValue({ answer }: { answer: AnswerView }) {
  const { t } = useI18n()
  const { lines, link, level, mark, computed } = answer
  if (mark === 'none' && computed) return <EvidenceMark state="none" text={t('listing.sov.unknown')} />
  if (mark === 'notApplicable' || mark === 'none') return <EvidenceMark state={mark} />
  if (link !== null) {
    return (
      <a href={link} rel="noopener">
        <Breakable text={link.replace(/^https?:\/\//, '').replace(/\/$/, '')} />
      </a>
    )
  }
  return (
    <>
      {lines.length > 1 ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        lines[0]
      )}
      {level === null ? null : <span className="meta"> {t('listing.answers.level', { level })}</span>}
    </>
  )
}

/** How an answer is backed, in one line; the pieces of evidence follow where `full`. */
export function AnswerEvidence({ answer, full = false }: { answer: AnswerView; full?: boolean }) {
  const { t, language } = useI18n()
  const { mark, needed, repository, checkedUntil, evidence, computed } = answer
  if (mark === 'none' || mark === 'notApplicable') return null
  return (
    <>
      <EvidenceMark state={mark}>
        {computed && mark !== 'computed' ? `, ${t('listing.evidence.computed')}` : null}
        {full && repository && checkedUntil && (mark === 'evidenced' || mark === 'expired') ? (
          <>
            <br />
            {t(mark === 'expired' ? 'listing.evidence.readExpired' : 'listing.evidence.read', {
              date: formatDate(language, checkedUntil),
            })}
          </>
        ) : null}
        {needed ? (
          <>
            <br />
            {t('listing.evidence.needed', { grade: needed })}
          </>
        ) : null}
      </EvidenceMark>
      {full && evidence.length > 0 ? (
        <ul className="meta">
          {evidence.map((piece) => (
            <li key={piece.id}>
              <Piece piece={piece} alone={evidence.length === 1 && piece.state === mark} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** A piece of evidence; its own state is named unless it is the answer's only one. */
function Piece({ piece, alone }: { piece: EvidenceView; alone: boolean }) {
  const { t, language } = useI18n()
  const { grade, title, issuer, issuedOn, until, url, state, reason } = piece
  const facts = [
    issuer,
    t('listing.evidence.issuedOn', { date: formatDate(language, issuedOn) }),
    until &&
      state !== 'refused' &&
      t(state === 'expired' ? 'listing.evidence.wasUntil' : 'listing.evidence.until', {
        date: formatDate(language, until),
      }),
    state === 'declared' ? t('listing.evidence.tooWeak') : alone ? null : t(`listing.evidence.${state}`),
  ].filter(Boolean)
  return (
    <>
      {grade}: {url ? <a href={url}>{title}</a> : title}, {facts.join(', ')}.
      {reason ? ` ${t('listing.evidence.reason', { reason })}` : null}
    </>
  )
}

/** Who said it, and when. */
export function AnswerSource({ answer, own }: { answer: AnswerView; own: boolean }) {
  const { t, language } = useI18n()
  const { statedOn, repository, computed, mark, origin } = answer
  if (mark === 'none' || mark === 'notApplicable') return null
  if (computed) return <>{t('listing.answers.fromOthers')}</>
  const date = statedOn ? formatDate(language, statedOn) : ''
  if (origin === 'operator' || origin === 'publiccode') {
    return (
      <>
        {t(origin === 'operator' ? 'listing.answers.ofOperator' : 'listing.answers.ofFile')},{' '}
        {t(origin === 'operator' ? 'listing.answers.chosenOn' : 'listing.answers.readOn', { date })}
      </>
    )
  }
  if (repository) {
    return (
      <>
        <RepositoryFile repository={repository} />, {t('listing.answers.readOn', { date })}
      </>
    )
  }
  return (
    <>
      {t(own ? 'listing.answers.ofProvider' : 'listing.answers.ofProviderPublic')}, <span className="num">{date}</span>
    </>
  )
}

/** A file of a repository at a commit, as a link. */
export function RepositoryFile({ repository }: { repository: RepositoryView }) {
  const { t } = useI18n()
  return (
    <>
      <Breakable text={repository.name} />
      {', '}
      <a href={repository.fileUrl}>
        <Breakable text={t('listing.answers.file', { file: repository.file })} />
      </a>
      {', '}
      <span className="num">{t('listing.answers.commit', { commit: repository.commit })}</span>
    </>
  )
}
