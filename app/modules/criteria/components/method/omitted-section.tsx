import { useI18n } from '../../../../components/i18n'
import { Prose } from './method-page'
import { sovereigntyQuestions } from './three-section'

/** Criteria in the annex calculator of the EU Cloud Sovereignty Framework, June 2026 (two agreeing transcriptions). */
const annexCriteria = 48

/** What the questions cover of the framework, and what is left out on purpose. */
export function OmittedSection() {
  const { t } = useI18n()
  const covered = new Set(sovereigntyQuestions().flatMap(({ sovereignty }) => sovereignty?.csf ?? [])).size
  return <Prose texts={[t('method.omitted.text', { all: annexCriteria, covered }), t('method.omitted.bound')]} />
}
