import { useI18n } from '../../../../components/i18n'
import { formatDate } from '../../../../lib/format'
import type { ListingView } from '../../listing-view'
import { KeptTable } from '../kept-table'
import { Section } from './section'

/** What the project's publiccode.yml says that no question asks for. */
export function KeptSection({ view: { kept } }: { view: ListingView }) {
  const { t, language } = useI18n()
  if (!kept) return null
  return (
    <Section id="publiccode" title={t('publiccode.kept.title')}>
      <p className="prose">{t('publiccode.kept.lead', { date: formatDate(language, kept.readOn) })}</p>
      <KeptTable rows={kept.rows} />
    </Section>
  )
}
