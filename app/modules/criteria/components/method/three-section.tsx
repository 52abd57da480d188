import { useI18n } from '../../../../components/i18n'
import { fields, functionIds } from '../../functions'
import { opennessSteps } from '../../openness'
import { registry } from '../../registry'
import { optionLabel } from '../../words'

/** What every solution is asked, with numbers counted in the registry. */
export function ThreeSection() {
  const { t, language } = useI18n()
  const asked = (subject: 'provider' | 'listing' | 'variant') => registry.list({ subject, asked: true }).length
  const [provider, listing, variant] = [asked('provider'), asked('listing'), asked('variant')]
  const step = (code = '') => `${code} (${optionLabel(language, 'openness', code)})`
  return (
    <>
      <p className="prose">
        {t('method.three.intro', { questions: provider + listing + variant, provider, listing, variant })}
      </p>
      <div className="text">
        <dl>
          <div>
            <dt>{t('method.three.control')}</dt>
            <dd>{t('method.three.controlText', { questions: sovereigntyQuestions().length })}</dd>
          </div>
          <div>
            <dt>{t('method.three.open')}</dt>
            <dd>
              {t('method.three.openText', { lowest: step(opennessSteps[0]), highest: step(opennessSteps.at(-1)) })}
            </dd>
          </div>
          <div>
            <dt>{t('method.three.functions')}</dt>
            <dd>
              {t('method.three.functionsText', {
                functions: functionIds.length,
                fields: fields.length,
                more: (registry.get('functions').max ?? functionIds.length) - 1,
              })}
            </dd>
          </div>
        </dl>
      </div>
    </>
  )
}

/** The questions of the sovereignty profile, computed ones included. */
export const sovereigntyQuestions = () => registry.criteria.filter(({ sovereignty }) => sovereignty)
