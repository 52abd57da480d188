import { FactTable } from '../../../components/fact-table'
import { useI18n } from '../../../components/i18n'
import { formatList } from '../../../lib/format'
import type { SuggestionView } from '../publiccode/check-view'

/** Functions that a file may mean, how far the suggestion may be trusted, and why. */
export function SuggestionTable({ suggestions }: { suggestions: readonly SuggestionView[] }) {
  const { t } = useI18n()
  return (
    <FactTable
      caption={t('publiccode.preview.suggestionsLead')}
      columns={[
        { label: t('publiccode.preview.function') },
        { label: t('publiccode.preview.confidence') },
        { label: t('publiccode.preview.why') },
      ]}
      rows={suggestions.map((suggestion) => ({
        key: suggestion.id,
        cells: [
          suggestion.name,
          t(confidenceKeys[suggestion.confidence]),
          <span key="why" className="meta">
            <Clues suggestion={suggestion} />
          </span>,
        ],
      }))}
    />
  )
}

const confidenceKeys = {
  high: 'publiccode.confidence.high',
  medium: 'publiccode.confidence.medium',
  low: 'publiccode.confidence.low',
} as const

/** Categories and words behind a suggestion. */
export function Clues({ suggestion: { categories, words } }: { suggestion: SuggestionView }) {
  const { t, language } = useI18n()
  const parts = [
    categories.length > 0 ? t('publiccode.preview.categories', { list: formatList(language, categories) }) : null,
    words.length > 0 ? t('publiccode.preview.words', { list: formatList(language, words) }) : null,
  ].filter((part) => part !== null)
  return <>{parts.join(' · ')}</>
}
