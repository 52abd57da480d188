import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import { formatDate } from '../../../lib/format'
import type { KeptVariant } from '../../catalogue/queries.server/kept-variants.server'
import { entryToken, variantKey } from '../schema/shortlist'
import { keepButtonId } from '../schema/way-back'

/** The variants of a shortlist in their order; `changeable` with buttons that order and remove them. */
export function ShortlistEntries({
  variants,
  changeable = false,
}: {
  variants: readonly KeptVariant[]
  changeable?: boolean
}) {
  const { path } = useI18n()
  return (
    <ol className="shortlist">
      {variants.map((variant, index) => (
        <li key={variantKey(variant)} id={keepButtonId(variant)}>
          <div>
            <h3>
              <a href={path(`/loesung/${variant.slug}?betrieb=${variant.delivery}`)}>{variant.name}</a>
            </h3>
            <p className="meta">
              {variant.provider} · {variant.deliveryName}
            </p>
            <State variant={variant} />
          </div>
          {changeable ? <Buttons variant={variant} index={index} last={variants.length - 1} /> : null}
        </li>
      ))}
    </ol>
  )
}

/** How a variant stands against what was kept; nothing where it is the same. */
function State({ variant: { state, asked, number } }: { variant: KeptVariant }) {
  const { t, language } = useI18n()
  if (state.kind === 'current') return null
  return (
    <p className="shortlist__state">
      <Icon name={state.kind === 'changed' ? 'info' : 'warn'} />{' '}
      {state.kind === 'changed' ? t('shortlist.changed', { from: asked.number ?? number, to: number }) : null}
      {state.kind === 'gone' ? t('shortlist.gone') : null}
      {state.kind === 'withdrawn' ? t('listing.notice.withdrawn', { date: formatDate(language, state.on) }) : null}
      {state.kind === 'withdrawn' && state.reason ? ` ${t('listing.notice.reason', { reason: state.reason })}` : null}
    </p>
  )
}

function Buttons({ variant, index, last }: { variant: KeptVariant; index: number; last: number }) {
  const { t, path } = useI18n()
  const { slug, delivery, name, deliveryName, asked, state, number } = variant
  const token = entryToken({ slug, delivery, number: asked.number })
  const place = t('shortlist.place', { name: `${name}, ${deliveryName}`, place: index + 1, n: last + 1 })
  const button = (action: string, value: string, label: string, about: string) => (
    <button type="submit" className="kern-btn kern-btn--secondary kern-btn--slim" name={action} value={value}>
      <span className="kern-label">
        {label}
        <span className="vh">: {about}</span>
      </span>
    </button>
  )
  return (
    <form className="actions" method="post" action={path('/merkliste')}>
      {state.kind === 'changed'
        ? button('erneuern', entryToken({ slug, delivery, number }), t('shortlist.renew'), `${name}, ${deliveryName}`)
        : null}
      {index > 0 ? button('hoch', token, t('shortlist.up'), place) : null}
      {index < last ? button('runter', token, t('shortlist.down'), place) : null}
      {button('entfernen', token, t('shortlist.remove'), `${name}, ${deliveryName}`)}
    </form>
  )
}
