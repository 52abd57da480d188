import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import type { ProviderProfile } from '../schema'

/** Who the provider is, and where the profile comes from. */
export function ProviderHead({ profile, website }: { profile: ProviderProfile; website: string | null }) {
  const { t, language } = useI18n()
  const { name, about, invented, origin } = profile
  return (
    <>
      <div className="lhead">
        <div>
          <h1>{name}</h1>
          <p className="lead">{about[language]}</p>
          {website ? (
            <p className="try">
              <a href={website} rel="noopener">
                {t('provider.website')}
              </a>
            </p>
          ) : null}
        </div>
      </div>
      <div className="notices">
        {invented ? (
          <div className="notice">
            <Icon name="info" />
            <p>{t('provider.invented')}</p>
          </div>
        ) : null}
        {origin === 'public_sources' ? (
          <div className="notice">
            <Icon name="info" />
            <p>{t('provider.publicSources')}</p>
          </div>
        ) : null}
      </div>
    </>
  )
}
