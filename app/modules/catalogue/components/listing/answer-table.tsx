import { useI18n } from '../../../../components/i18n'
import { formatDate, formatList } from '../../../../lib/format'
import type { AnswerView } from '../../listing-view/answers'
import { AnswerEvidence, AnswerSource, AnswerValue } from './answer-parts'

/**
 * Questions with answer, evidence and date; one sentence where none of them is answered. `source`: names where each answer
 * comes from. `full`: also every piece of evidence. `question`: the whole question, not its label. `own`: the provider keeps the entry itself.
 */
export function AnswerTable({
  rows,
  caption,
  hideCaption = false,
  full = false,
  source = full,
  question = full,
  own,
}: {
  rows: readonly AnswerView[]
  caption: string
  hideCaption?: boolean
  full?: boolean
  source?: boolean
  question?: boolean
  own: boolean
}) {
  const { t, language } = useI18n()
  if (!full && rows.every(({ mark }) => mark === 'none')) {
    return (
      <div>
        {hideCaption ? null : <p className="meta">{caption}</p>}
        <p>
          <i>{t('common.notStated')}:</i>{' '}
          {formatList(
            language,
            rows.map(({ label }) => label),
          )}
        </p>
      </div>
    )
  }
  const heads = [
    t(question ? 'listing.answers.question' : 'listing.answers.fact'),
    t('listing.answers.answer'),
    t('listing.answers.evidence'),
    t(source ? 'listing.answers.source' : 'listing.answers.date'),
  ]
  return (
    <table className={`tab tab--stack tab--answers${source ? ' tab--source' : ''}`}>
      <caption>{hideCaption ? <span className="vh">{caption}</span> : caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((answer) => (
          <tr key={answer.id}>
            <th scope="row">{question ? answer.question : answer.label}</th>
            <td>
              <AnswerValue answer={answer} />
            </td>
            <td>
              <AnswerEvidence answer={answer} full={full} />
            </td>
            <LastCell answer={answer} source={source} own={own} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function LastCell({ answer, source, own }: { answer: AnswerView; source: boolean; own: boolean }) {
  const { t, language } = useI18n()
  const { statedOn } = answer
  if (source) {
    return (
      <td className="meta">
        <AnswerSource answer={answer} own={own} />
      </td>
    )
  }
  return (
    <td className="meta" {...(statedOn ? { 'data-l': t('listing.answers.date') } : {})}>
      {statedOn ? formatDate(language, statedOn) : null}
    </td>
  )
}
