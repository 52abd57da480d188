import type { ReactNode } from 'react'
import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import { languageName } from '../../../lib/format'
import type { ListingView } from '../listing-view'
import type { CheckView } from '../publiccode/check-view'
import { AnswerTable } from './listing/answer-table'
import { KeptSection } from './listing/kept-section'
import { OpennessSection } from './listing/openness-section'
import { ReferencesSection } from './listing/references-section'
import { SuggestionTable } from './suggestion-table'

/** The listing as a file would make it: what it says, what it leaves open, and what somebody would have to choose. */
export function ListingPreview({ preview }: { preview: NonNullable<CheckView['preview']> }) {
  const { t } = useI18n()
  const { view, publisher, suggestions, standards, unlisted } = preview
  return (
    <Preview
      view={view}
      title={t('publiccode.preview.title')}
      lead={t('publiccode.preview.lead')}
      publisher={publisher}
      unlisted={unlisted}
    >
      <h3>{t('publiccode.preview.suggestions')}</h3>
      {suggestions.length > 0 ? (
        <SuggestionTable suggestions={suggestions} />
      ) : (
        <p>{t('publiccode.preview.suggestionsNone')}</p>
      )}
      {standards.length > 0 ? (
        <>
          <h3>{t('publiccode.preview.standards')}</h3>
          <ul>
            {standards.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Preview>
  )
}

/** The draft that somebody decides on. */
export function DraftPreview({ view }: { view: ListingView }) {
  const { t } = useI18n()
  return (
    <Preview
      view={view}
      title={t('operator.import.draft')}
      lead={t('operator.import.draftLead')}
      publisher={view.provider.name}
    />
  )
}

function Preview({
  view,
  title,
  lead,
  publisher,
  unlisted = 0,
  children,
}: {
  view: ListingView
  title: string
  lead: string
  publisher: string
  unlisted?: number
  children?: ReactNode
}) {
  const { t, language } = useI18n()
  const basics = view.groups.find(({ group }) => group === 'basics')
  const lang = view.written ? { lang: view.written } : {}
  return (
    <>
      <section className="sec" aria-labelledby="h-vorschau" id="vorschau">
        <h2 id="h-vorschau">{title}</h2>
        <p className="prose">{lead}</p>
        <h3>{view.name}</h3>
        <p className="by">
          {t('publiccode.preview.publisher')}: {publisher}
        </p>
        <p className="lead" {...lang}>
          {view.summary}
        </p>
        {view.written ? (
          <p className="meta">{t('publiccode.written', { language: languageName(language, view.written) })}</p>
        ) : null}
        {view.features.length > 0 ? (
          <ul className="feat" {...lang}>
            {view.features.map((feature) => (
              <li key={feature}>
                <Icon name="check" />
                {feature}
              </li>
            ))}
          </ul>
        ) : null}
        {children}
        {basics ? (
          <AnswerTable
            rows={basics.rows}
            caption={t('publiccode.preview.answers')}
            source
            own={false}
            question={false}
          />
        ) : null}
      </section>
      <OpennessSection view={view} />
      {view.references.length > 0 ? <ReferencesSection view={view} place={null} /> : null}
      <KeptSection view={view} />
      {unlisted > 0 ? <p className="meta">{t('publiccode.preview.unlisted', { count: unlisted })}</p> : null}
    </>
  )
}
