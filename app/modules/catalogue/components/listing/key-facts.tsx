import { useI18n } from '../../../../components/i18n'
import { formatDate, formatList } from '../../../../lib/format'
import { levelText } from '../../../criteria/components/level-text'
import { MiniProfile } from '../../../criteria/components/mini-profile'
import { OpennessSteps, opennessName } from '../../../criteria/components/openness-steps'
import { optionLabel } from '../../../criteria/words'
import type { ListingView } from '../../listing-view'

/** Four cells in the order they have everywhere. */
export function KeyFacts({ view }: { view: ListingView }) {
  const { t } = useI18n()
  const more = view.otherFunctions.length
  return (
    <dl className="facts">
      <div>
        <dt>{t('common.sovereignty')}</dt>
        <Sovereignty view={view} />
      </div>
      <div>
        <dt>{t('common.openness')}</dt>
        <OpennessFact view={view} />
      </div>
      <div>
        <dt>{t('common.main').replace(/:$/, '')}</dt>
        <dd>
          <span className="big">{view.mainFunction ?? t('common.notStated')}</span>
          {more > 0 ? <span className="meta">{t('listing.facts.more', { count: more })}</span> : null}
        </dd>
      </div>
      <div>
        <dt>{t('listing.facts.evidence')}</dt>
        <EvidenceFact view={view} />
      </div>
    </dl>
  )
}

function Sovereignty({ view: { sovereignty } }: { view: ListingView }) {
  const { t } = useI18n()
  const { kind, declared, evidenced, bars } = sovereignty
  if (kind === 'none') {
    return (
      <dd>
        <span className="big">{t('common.level.none')}</span>
      </dd>
    )
  }
  const stated = kind === 'profile'
  const totals = { declared: declared.points, evidenced: evidenced.points }
  return (
    <dd>
      <span className="big">{stated ? levelText(t, declared.level) : t('common.notStated')}</span>
      <span className="meta">
        {stated
          ? t('listing.facts.outOf', { evidenced: totals.evidenced ?? 0, declared: totals.declared ?? 0 })
          : t('common.notSame')}
      </span>
      <br />
      <MiniProfile
        bars={bars.map((bar) => ({ declared: bar.declared.points, evidenced: bar.evidenced.points }))}
        totals={stated ? totals : null}
      />
    </dd>
  )
}

function OpennessFact({ view: { openness } }: { view: ListingView }) {
  const { t, language } = useI18n()
  if (!openness) {
    return (
      <dd>
        <span className="big">{t('common.notStated')}</span>
      </dd>
    )
  }
  const { code, name } = opennessName(t, language, openness)
  const settled = openness.lower === openness.upper
  return (
    <dd>
      <span className="big">{settled ? `${code} ${name}` : code}</span>
      <OpennessSteps lower={openness.lower} upper={openness.upper} />{' '}
      <span className="meta">
        {settled
          ? null
          : formatList(language, [openness.name, optionLabel(language, 'openness', openness.upper)], 'disjunction')}
      </span>
      <br />
      <span className="meta">
        {openness.claimedOnly
          ? t('common.openClaimed')
          : openness.licence.startsWith('LicenseRef-')
            ? optionLabel(language, 'licenceFamily', 'closed')
            : t('listing.facts.licence', { licence: openness.licence })}
      </span>
    </dd>
  )
}

function EvidenceFact({ view }: { view: ListingView }) {
  const { t, language } = useI18n()
  const { sovereignty, questions, answered, evidenced, confirmedUses } = view
  const profile = sovereignty.kind === 'profile'
  return (
    <dd>
      <span className="big">
        {profile
          ? t('listing.facts.questions', { evidenced: sovereignty.evidencedCount, applicable: sovereignty.applicable })
          : answered > 0
            ? t('listing.facts.answers', { answered, questions })
            : t('listing.facts.none')}
      </span>
      <span className="meta">
        {profile
          ? t('listing.facts.questionsNote')
          : answered > 0
            ? t('listing.facts.answersNote', { evidenced })
            : null}
        <br />
        {profile ? (
          <>
            {t('listing.facts.answersLine', { answered, questions, evidenced })}
            <br />
          </>
        ) : null}
        {confirmedUses > 0 ? t('catalogue.card.uses', { count: confirmedUses }) : t('catalogue.card.noUses')}
        <br />
        {t('listing.facts.version', { date: formatDate(language, view.confirmedOn), number: view.number })}
      </span>
    </dd>
  )
}
