import { useI18n } from '../../../../components/i18n'
import { formatList } from '../../../../lib/format'
import type { ListingView } from '../../listing-view'
import type { OpennessView } from '../../listing-view/openness'
import { keyLabel } from '../../publiccode/kept-rows'
import { AnswerTable } from './answer-table'
import { Section } from './section'

const states = { reached: 'on', open: 'un', above: undefined }

/** Mandatory keys that a file of the listing would lack; `null` = it is not open source. */
export type Exported = { missing: readonly string[] } | null

/** The ladder, why it is not the next step, and the facts behind it. */
export function OpennessSection({ view, exported = null }: { view: ListingView; exported?: Exported }) {
  const { t } = useI18n()
  const { openness } = view
  return (
    <Section id="offenheit" title={t('common.openness')}>
      {openness ? (
        <>
          <ol className="ladder" aria-label={t('listing.open.ladder')}>
            {openness.steps.map(({ step, name, state, current }) => (
              <li key={step} className={states[state]} {...(current ? { 'aria-current': 'step' as const } : {})}>
                <b>{step}</b>
                {name}
              </li>
            ))}
          </ol>
          <Reason openness={openness} />
        </>
      ) : (
        <p className="prose">{t('listing.open.unknown')}</p>
      )}
      <p className="meta">{t('listing.open.scale')}</p>
      <AnswerTable
        rows={view.opennessRows}
        caption={t('listing.open.caption')}
        source
        own={view.origin === 'provider'}
      />
      <Export slug={view.slug} exported={exported} />
    </Section>
  )
}

function Reason({ openness }: { openness: OpennessView }) {
  const { t, language } = useI18n()
  const { lower, upper, steps, missing, licence, closedParts } = openness
  const next = steps[steps.findIndex(({ step }) => step === lower) + 1]
  const head =
    lower !== upper
      ? t('listing.open.range', { lower, upper })
      : next
        ? t('listing.open.not', { step: lower, next: next.step })
        : t('listing.open.step', { step: lower })
  const list = (items: readonly string[]) => formatList(language, items)
  return (
    <p className="reason">
      <strong>{head}</strong>{' '}
      {t(`listing.open.reason.${reasonKey(openness)}`, {
        licence,
        parts: list(closedParts),
        missing: list(missing),
      })}
      {missing.length > 0 && !openness.reason.startsWith('closedParts') && openness.reason !== 'notPublicCode' ? (
        <> {t('listing.open.settles', { missing: list(missing) })}</>
      ) : null}
    </p>
  )
}

/** The words of a reason; two reasons read differently by what was said about the repository. */
function reasonKey({ reason, lower, repoStated }: OpennessView) {
  if (reason === 'claimedOnly') return repoStated ? 'claimedNotReadable' : 'claimedUnknown'
  return reason === 'notOpenLicence' && lower === 'O2' ? 'notOpenLicenceReadable' : reason
}

/** The listing as a file for other catalogues, or what keeps it from being one. */
function Export({ slug, exported }: { slug: string; exported: Exported }) {
  const { t, language, path } = useI18n()
  if (exported === null) return null
  if (exported.missing.length > 0) {
    const list = formatList(
      language,
      exported.missing.map((key) => {
        const label = keyLabel(key)
        return label ? `${t(label)} (${key})` : key
      }),
    )
    return <p className="meta">{t('publiccode.downloadMissing', { list })}</p>
  }
  return (
    <p>
      <a href={path(`/loesung/${slug}/publiccode.yml`)} type="application/yaml">
        {t('publiccode.download')}
      </a>
    </p>
  )
}
