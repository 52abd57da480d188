import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useI18n } from '../../components/i18n'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { pageLanguage } from '../../lib/page-language'
import { AnswersSection } from '../../modules/criteria/components/method/answers-section'
import { CostsSection } from '../../modules/criteria/components/method/costs-section'
import { EvidenceSection } from '../../modules/criteria/components/method/evidence-section'
import { LimitsSection } from '../../modules/criteria/components/method/limits-section'
import { MethodPage } from '../../modules/criteria/components/method/method-page'
import { OpennessSection } from '../../modules/criteria/components/method/openness-section'
import { RegistrySection } from '../../modules/criteria/components/method/registry-section'
import { SovereigntySection } from '../../modules/criteria/components/method/sovereignty-section'
import { StandardsSection } from '../../modules/criteria/components/method/standards-section'
import { ThreeSection } from '../../modules/criteria/components/method/three-section'

export function loader({ params, context }: LoaderFunctionArgs) {
  return { language: pageLanguage(params.lang), publicUrl: context.publicUrl }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = translate(data.language)
  return pageMeta({
    ...data,
    title: `${t('method.overview.title')} – ${t('common.brand')}`,
    description: t('method.overview.description'),
    path: '/methodik',
  })
}

export default function Method() {
  const { t } = useI18n()
  return (
    <MethodPage
      title={t('method.overview.title')}
      lead={t('method.overview.lead')}
      sections={[
        { id: 'fragen', title: t('method.three.heading'), content: <ThreeSection /> },
        { id: 'belege', title: t('method.evidence.heading'), content: <EvidenceSection /> },
        { id: 'keine-angabe', title: t('method.answers.heading'), content: <AnswersSection /> },
        { id: 'souveraenitaet', title: t('method.sovereignty.heading'), content: <SovereigntySection /> },
        { id: 'offenheit', title: t('method.openness.heading'), content: <OpennessSection /> },
        { id: 'standards', title: t('method.standards.heading'), content: <StandardsSection /> },
        { id: 'kosten', title: t('method.costs.heading'), content: <CostsSection /> },
        { id: 'alle-fragen', title: t('method.registry.heading'), content: <RegistrySection /> },
        { id: 'grenzen', title: t('method.limits.heading'), content: <LimitsSection /> },
      ]}
    />
  )
}
