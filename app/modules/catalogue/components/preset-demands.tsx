import { useI18n } from '../../../components/i18n'
import { presetWords as presetsDe } from '../../../content/de/criteria/profile'
import { presetWords as presetsEn } from '../../../content/en/criteria/profile'
import { presetIds } from '../../criteria/presets'

/** What each preset demands, in words. */
export function PresetDemands() {
  const { t, language } = useI18n()
  const words = language === 'de' ? presetsDe : presetsEn
  return (
    <details className="facet__more preset-demands">
      <summary>{t('catalogue.filter.presetNote')}</summary>
      <dl>
        {presetIds.map((preset) => (
          <div key={preset}>
            <dt>{words[preset].name}</dt>
            <dd>{words[preset].meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
