import type { ReactNode } from 'react'
import { useI18n } from '../../../components/i18n'
import { formatDate, formatMoney } from '../../../lib/format'
import { levelText } from '../../criteria/components/level-text'
import { MiniProfile } from '../../criteria/components/mini-profile'
import { OpennessSteps, opennessName } from '../../criteria/components/openness-steps'
import { optionLabel } from '../../criteria/words'
import type { CardView } from '../queries.server/catalogue.server'
import { Segments } from './segments'

/** The municipality a card is shown for. */
export interface CardPlace {
  ags: string
  name: string
}

/** Address of a card's solution in one of its delivery models, for the municipality of the search. */
const address = ({ slug }: CardView, delivery: string, place: CardPlace | null) =>
  `/loesung/${slug}?betrieb=${delivery}${place ? `&kommune=${place.ags}` : ''}`

/** What can be done with a hit, at the end of its card. */
export type CardAction = (card: CardView) => ReactNode

/** One hit: a solution in one delivery model. `place` is the municipality its cost is for. */
export function ListingCard({
  card,
  place,
  action,
}: {
  card: CardView
  place: CardPlace | null
  action?: CardAction | undefined
}) {
  const { t, language, path } = useI18n()
  const id = `t-${card.slug}-${card.delivery}`
  const others = card.functions.filter((item) => item !== card.mainFunction)
  return (
    <li className="card">
      <article aria-labelledby={id}>
        <div className="card__main">
          <h3 id={id}>
            <a href={path(address(card, card.delivery, place))}>{card.name}</a>
          </h3>
          <p className="meta">
            {card.provider.name} · {optionLabel(language, 'delivery', card.delivery)}
            <Sisters card={card} place={place} />
          </p>
          <p
            className="card__sum"
            {...(card.written && card.written[language] !== language ? { lang: card.written[language] } : {})}
          >
            <Segments segments={card.summary} element="mark" />
          </p>
          <ul className="tags" aria-label={t('common.functions')}>
            <li className="is-main">
              <span className="vh">{t('common.main')} </span>
              {optionLabel(language, 'functions', card.mainFunction)}
            </li>
            {others.map((item) => (
              <li key={item}>{optionLabel(language, 'functions', item)}</li>
            ))}
          </ul>
        </div>
        <CardFacts card={card} />
        <div className="card__foot">
          <span>{footText(t, card)}</span>
          <span>
            {card.confirmedUses > 0
              ? t('catalogue.card.uses', { count: card.confirmedUses })
              : t('catalogue.card.noUses')}
          </span>
          <Cost card={card} place={place} />
          <span>{t('catalogue.card.date', { date: formatDate(language, card.confirmedOn) })}</span>
          {action?.(card)}
        </div>
      </article>
    </li>
  )
}

function footText(t: ReturnType<typeof useI18n>['t'], { origin, sovereignty }: CardView): string {
  if (origin === 'public_sources') return t('catalogue.card.publicSources')
  if (sovereignty.stated === 0) return t('catalogue.card.noAnswers')
  return t('catalogue.card.evidenced', { evidenced: sovereignty.evidencedCount, applicable: sovereignty.applicable })
}

function Sisters({ card, place }: { card: CardView; place: CardPlace | null }) {
  const { t, language, path } = useI18n()
  if (card.sisters.length === 0) return null
  return (
    <>
      {' · '}
      {t('catalogue.card.sisters')}{' '}
      {card.sisters.map((delivery, index) => (
        <span key={delivery}>
          {index > 0 ? ', ' : ''}
          <a href={path(address(card, delivery, place))}>{optionLabel(language, 'delivery', delivery)}</a>
        </span>
      ))}
    </>
  )
}

function CardFacts({ card }: { card: CardView }) {
  const { t, language } = useI18n()
  const { sovereignty, openness } = card
  const service = sovereignty.applicable === 0
  const step = openness && opennessName(t, language, openness)
  return (
    <dl className="card__facts">
      <div>
        <dt>{t('common.sovereignty')}</dt>
        <dd>
          {service ? (
            <strong>{t('common.level.none')}</strong>
          ) : (
            <>
              <MiniProfile bars={sovereignty.bars} totals={sovereignty.stated > 0 ? sovereignty : null} />
              <strong>{sovereignty.stated > 0 ? levelText(t, sovereignty.level) : t('common.notStated')}</strong>
              <br />
              <span className="meta num">
                {sovereignty.stated > 0
                  ? t('common.points', { evidenced: sovereignty.evidenced ?? 0, declared: sovereignty.declared ?? 0 })
                  : t('common.notSame')}
              </span>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('common.openness')}</dt>
        <dd>
          {openness && step ? (
            <>
              <OpennessSteps lower={openness.lower} upper={openness.upper} /> <strong>{step.code}</strong>{' '}
              {openness.claimedOnly ? t('common.openClaimed') : step.name}
            </>
          ) : (
            <i>{t('common.notStated')}</i>
          )}
        </dd>
      </div>
    </dl>
  )
}

/** Cost in a year, and what comes once. */
function Cost({ card, place }: { card: CardView; place: CardPlace | null }) {
  const { t, language } = useI18n()
  const yearly = <YearlyCost card={card} place={place} />
  if (!card.setup) return yearly
  return (
    <span>
      {yearly}, {t('common.cost.once', { amount: formatMoney(language, card.setup) })}
    </span>
  )
}

function YearlyCost({ card: { cost, perUnit }, place }: { card: CardView; place: CardPlace | null }) {
  const { t, language } = useI18n()
  if ('cents' in cost) {
    const amount = t('common.cost.perYear', { amount: formatMoney(language, cost.cents) })
    return (
      <span className="num">
        {amount} {t('common.cost.net')}
        {place ? ` ${t('common.cost.for', { name: place.name })}` : null}
      </span>
    )
  }
  if (perUnit) {
    return (
      <span className="num">
        {t('common.cost.perUnit', {
          amount: formatMoney(language, perUnit.cents),
          unit: optionLabel(language, 'priceUnit', perUnit.unit),
        })}
        {perUnit.base > 0 ? `, ${t('common.cost.base', { amount: formatMoney(language, perUnit.base) })}` : null}
      </span>
    )
  }
  return <span>{t(unknownCost[cost.unknown])}</span>
}

const unknownCost = {
  individual: 'common.cost.individual',
  notStated: 'common.cost.notStated',
  perInhabitant: 'common.cost.byInhabitants',
  perUnit: 'common.cost.byQuantity',
} as const
