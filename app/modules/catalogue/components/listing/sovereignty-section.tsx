import { useI18n } from '../../../../components/i18n'
import { formatList } from '../../../../lib/format'
import type { ListingView } from '../../listing-view'
import { type ListingState, listingPath } from '../../listing-view/address'
import type { SovereigntyView } from '../../listing-view/sovereignty'
import { BindingBox } from './binding-box'
import { QuickProfile } from './quick-profile'
import { Section } from './section'
import { SovereigntyBars } from './sovereignty-bars'
import { SovereigntyTable } from './sovereignty-table'

/** Who controls data and operation in the chosen variant: sentence, bars, what limits the level, and by which weights. */
export function SovereigntySection({ view, state }: { view: ListingView; state: ListingState }) {
  const { t } = useI18n()
  const { sovereignty } = view
  return (
    <Section id="souveraenitaet" title={t('common.sovereignty')}>
      {sovereignty.kind === 'none' ? <p className="prose">{t('listing.sov.service')}</p> : null}
      {sovereignty.kind === 'empty' ? (
        <p className="prose">
          <strong>{t('listing.sov.empty')}</strong>{' '}
          {t('listing.sov.emptyOpen', { count: sovereignty.applicable - sovereignty.answered })}
        </p>
      ) : null}
      {sovereignty.kind === 'profile' ? <Profile sovereignty={sovereignty} state={state} /> : null}
    </Section>
  )
}

function Profile({ sovereignty, state }: { sovereignty: SovereigntyView; state: ListingState }) {
  const { t, language } = useI18n()
  const { notApplicable } = sovereignty
  return (
    <>
      <Sentence sovereignty={sovereignty} />
      <p className="key">
        <span>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <rect className="evid" width="28" height="12" />
          </svg>
          {t('common.evidenced')}
        </span>
        <span>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <rect className="decl" x=".5" y=".5" width="27" height="11" />
          </svg>
          {t('common.declared')}
        </span>
      </p>
      <SovereigntyBars bars={sovereignty.bars} />
      <SovereigntyTable sovereignty={sovereignty} />
      {notApplicable.length > 0 ? (
        <p className="meta">{t('listing.sov.notApplicable', { questions: formatList(language, notApplicable) })}</p>
      ) : null}
      <BindingBox sovereignty={sovereignty} />
      <Missing sovereignty={sovereignty} />
      <QuickProfile quick={sovereignty.quick} />
      <p>
        {t('listing.sov.presets')}{' '}
        {sovereignty.presets.map(({ id, name, outcome }, index) => (
          <span key={id}>
            {index > 0 ? ' · ' : null}
            <b>{name}</b> {t(`listing.sov.outcome.${outcome}`)}
          </span>
        ))}
      </p>
      <Weights sovereignty={sovereignty} state={state} />
    </>
  )
}

function Sentence({ sovereignty: { declared, evidenced } }: { sovereignty: SovereigntyView }) {
  const { t } = useI18n()
  const points = declared.points ?? 0
  const [level, shown] = [declared.level, evidenced.level]
  return (
    <p className="prose">
      <strong>
        {'unknown' in level ? t('listing.sov.declaredUnknown', { count: level.unknown, points }) : null}
        {'level' in level ? t('listing.sov.declared', { level: level.level, points }) : null}{' '}
        {t('listing.sov.points', { points: evidenced.points ?? 0 })}
      </strong>{' '}
      {'unknown' in shown ? t('listing.sov.evidencedUnknown', { count: shown.unknown }) : null}
      {'level' in shown ? t('listing.sov.evidenced', { level: shown.level }) : null}
    </p>
  )
}

/** Which answers are missing while the level is unknown. */
function Missing({ sovereignty: { missing } }: { sovereignty: SovereigntyView }) {
  const { t, language } = useI18n()
  if (missing.length === 0) return null
  return (
    <p className="reason">
      <b>{t('listing.sov.missing', { count: missing.length })}:</b> {formatList(language, missing)}.
    </p>
  )
}

function Weights({ sovereignty, state }: { sovereignty: SovereigntyView; state: ListingState }) {
  const { t, path } = useI18n()
  return (
    <p className="meta">
      {t('listing.sov.disclaimer', { month: t(`listing.sov.months.${sovereignty.weightSet}`) })}{' '}
      {t('listing.sov.change')}{' '}
      {sovereignty.weightSets.map(({ id, current }, index) => (
        <span key={id}>
          {index > 0 ? ' · ' : null}
          {current ? (
            <b aria-current="true">{t(`listing.sov.months.${id}`)}</b>
          ) : (
            <a href={`${path(listingPath({ ...state, weightSet: id }))}#souveraenitaet`}>
              {t(`listing.sov.months.${id}`)}
            </a>
          )}
        </span>
      ))}
      . {t('listing.sov.changeNote')} <a href={path('/methodik')}>{t('listing.sov.method')}</a>
    </p>
  )
}
