import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useI18n } from '../../components/i18n'
import { pageMeta } from '../../components/page-meta'
import { translate } from '../../content/translate'
import { pageLanguage } from '../../lib/page-language'
import { ExampleSection } from '../../modules/criteria/components/method/example-section'
import { LevelsSection, PointsSection } from '../../modules/criteria/components/method/formula-sections'
import { MethodPage } from '../../modules/criteria/components/method/method-page'
import { ObjectivesSection } from '../../modules/criteria/components/method/objectives-section'
import { OmittedSection } from '../../modules/criteria/components/method/omitted-section'
import { QuestionsSection } from '../../modules/criteria/components/method/questions-section'
import { WeightsSection } from '../../modules/criteria/components/method/weights-section'
import { registry } from '../../modules/criteria/registry'

export function loader({ params, context }: LoaderFunctionArgs) {
  return { language: pageLanguage(params.lang), publicUrl: context.publicUrl }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = translate(data.language)
  const count = registry.criteria.filter(({ sovereignty }) => sovereignty).length
  return pageMeta({
    ...data,
    title: `${t('method.profile.title')} – ${t('common.brand')}`,
    description: t('method.profile.description', { count }),
    path: '/methodik/souveraenitaet',
  })
}

export default function SovereigntyMethod() {
  const { t } = useI18n()
  return (
    <MethodPage
      title={t('method.profile.title')}
      lead={t('method.profile.lead')}
      parent={{ label: t('method.overview.title'), href: '/methodik' }}
      sections={[
        { id: 'ziele', title: t('method.objectives.heading'), content: <ObjectivesSection /> },
        { id: 'punkte', title: t('method.points.heading'), content: <PointsSection /> },
        { id: 'stufe', title: t('method.levels.heading'), content: <LevelsSection /> },
        { id: 'beispiel', title: t('method.example.heading'), content: <ExampleSection /> },
        { id: 'gewichte', title: t('method.weights.heading'), content: <WeightsSection /> },
        { id: 'auslassungen', title: t('method.omitted.heading'), content: <OmittedSection /> },
        { id: 'fragen', title: t('method.questions.heading'), content: <QuestionsSection /> },
      ]}
    />
  )
}
