import { useI18n } from '../../../../components/i18n'
import { EvidenceMark } from '../../../criteria/components/evidence-mark'
import type { ListingView } from '../../listing-view'
import { AnswerTable } from './answer-table'
import { Section } from './section'

const key = ['evidenced', 'declared', 'offered', 'refused', 'expired', 'computed', 'none'] as const

/** One fold per group with every question, answer, piece of evidence and source; open where something has expired. */
export function AnswersSection({ view }: { view: ListingView }) {
  const { t } = useI18n()
  return (
    <Section id="belege" title={t('listing.answers.title')}>
      <p className="key">
        {key.map((state) => (
          <EvidenceMark key={state} state={state} />
        ))}
      </p>
      <div>
        {view.groups.map(({ group, name, rows, evidenced, applicable, expired }) => (
          <details key={group} className="fold" open={expired}>
            <summary>
              {name}{' '}
              <span className="meta">
                {applicable === null
                  ? t('listing.answers.computed')
                  : applicable === 0
                    ? t('listing.evidence.notApplicable')
                    : t('listing.answers.evidenced', { evidenced, applicable })}
                {expired ? `, ${t('listing.answers.expired')}` : null}
              </span>
            </summary>
            <AnswerTable
              rows={rows}
              caption={t('listing.answers.caption', { group: name })}
              hideCaption
              full
              own={view.origin === 'provider'}
            />
          </details>
        ))}
      </div>
    </Section>
  )
}
