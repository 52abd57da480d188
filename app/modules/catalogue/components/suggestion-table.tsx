import { useI18n } from '../../../components/i18n'
import { formatList } from '../../../lib/format'
import type { SuggestionView } from '../publiccode/check-view'

/** Functions that a file may mean, how far the suggestion may be trusted, and why. */
export function SuggestionTable({ suggestions }: { suggestions: readonly SuggestionView[] }) {
  const { t } = useI18n()
  return (
    <table className="tab tab--stack">
      <caption>{t('publiccode.preview.suggestionsLead')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('publiccode.preview.function')}</th>
          <th scope="col">{t('publiccode.preview.confidence')}</th>
          <th scope="col">{t('publiccode.preview.why')}</th>
        </tr>
      </thead>
      <tbody>
        {suggestions.map((suggestion) => (
          <tr key={suggestion.id}>
            <th scope="row">{suggestion.name}</th>
            <td data-l={t('publiccode.preview.confidence')}>{t(confidenceKeys[suggestion.confidence])}</td>
            <td className="meta">
              <Clues suggestion={suggestion} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
