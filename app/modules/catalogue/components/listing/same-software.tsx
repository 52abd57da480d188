import { useI18n } from '../../../../components/i18n'
import { Section } from './section'

export interface SameSoftware {
  slug: string
  name: string
  provider: string
}

/** Other listings that name the same repository. */
export function SameSoftwareSection({ others }: { others: readonly SameSoftware[] }) {
  const { t, path } = useI18n()
  if (others.length === 0) return null
  return (
    <Section id="weitere-anbieter" title={t('listing.others.title')}>
      <p className="prose">{t('listing.others.text')}</p>
      <ul>
        {others.map(({ slug, name, provider }) => (
          <li key={slug}>
            <a href={path(`/loesung/${slug}`)}>{name}</a> {t('listing.others.from', { provider })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
