import { Breadcrumb } from '../../../components/breadcrumb'
import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import { formatDate, formatMoment } from '../../../lib/format'
import { comparisonPage, frozenPath } from '../schema/address'
import type { ColumnChange } from '../schema/frozen'
import type { ComparisonSheet } from '../schema/sheet'
import { entryToken } from '../schema/shortlist'
import { type MatrixView, shownGroups, viewParameters } from '../schema/view'
import { Scales } from './comparison-page'
import { DegreeSection } from './degree-section'
import { DroppedSection } from './dropped-section'
import { Matrix } from './matrix'
import { ProfileSection } from './profile-section'
import { QuestionsSection } from './questions-section'
import { TakeAlong } from './take-along'
import { ViewForm } from './view-form'

export interface FrozenData {
  sheet: ComparisonSheet
  key: string
  hash: string
  frozenAt: string
  expiresOn: string | null
  changes: readonly ColumnChange[]
  view: MatrixView
  publicUrl: string
}

/** A comparison as it was when it was kept, and what has changed since. */
export function FrozenPage({ data }: { data: FrozenData }) {
  const { t, language, path } = useI18n()
  const { sheet, key, hash, frozenAt, expiresOn, changes, view, publicUrl } = data
  const shown = shownGroups(sheet, view)
  const tokens = sheet.columns.map(({ slug, delivery }) => entryToken({ slug, delivery, number: null }))
  const again = { key: null, tokens, search: sheet.search?.query ?? '', municipality: sheet.place?.ags ?? '' }
  return (
    <div className={view.print ? 'wrap cmp cmp--print' : 'wrap cmp'}>
      {view.print ? null : (
        <Breadcrumb
          steps={[{ label: t('comparison.nav'), href: '/vergleich' }, { label: t('comparison.freeze.crumb') }]}
        />
      )}
      <div className="title">
        <h1>{t('comparison.freeze.heading', { date: formatDate(language, sheet.today) })}</h1>
        <p className="lead">
          {sheet.search?.sentence ? `${t('comparison.leadSearch', { sentence: sheet.search.sentence })}. ` : null}
          {t('comparison.title', { count: sheet.columns.length })}.
        </p>
        {view.print ? (
          <a className="no-print" href={path(frozenPath(key))}>
            {t('comparison.print.back')}
          </a>
        ) : null}
      </div>
      <div className="notice">
        <Icon name="info" />
        <div>
          <p>{t('comparison.freeze.banner', { moment: formatMoment(language, frozenAt) })}</p>
          <p className="meta cmp-address">
            {publicUrl}
            {path(frozenPath(key))}
          </p>
          {expiresOn ? (
            <p className="meta">{t('comparison.freeze.until', { date: formatDate(language, expiresOn) })}</p>
          ) : null}
          <p className="meta">
            {t('comparison.freeze.hash')}: <code className="cmp-address">{hash}</code>
          </p>
        </div>
      </div>
      <Changes changes={changes} />
      <p className="actions no-print">
        <a href={path(comparisonPage(again))}>{t('comparison.freeze.again')}</a>
      </p>
      {view.print && shown.hidden > 0 ? (
        <p className="meta">{t('comparison.toggle.hidden', { count: shown.hidden })}</p>
      ) : null}
      {view.print ? null : (
        <ViewForm sheet={sheet} view={view} hidden={shown.hidden} action={path(frozenPath(key))} address={null} />
      )}
      {shown.groups.length === 0 ? (
        <p className="notice">
          {t('comparison.toggle.none')} <a href={path(frozenPath(key))}>{t('comparison.toggle.all')}</a>
        </p>
      ) : (
        <Matrix sheet={sheet} groups={shown.groups} view={view} actions={null} />
      )}
      <DegreeSection sheet={sheet} />
      <QuestionsSection sheet={sheet} />
      <DroppedSection sheet={sheet} actions={null} />
      <ProfileSection sheet={sheet} />
      {view.print ? null : (
        <TakeAlong
          file={(format) => frozenPath(key, format)}
          print={`${frozenPath(key)}?${new URLSearchParams([...viewParameters(view), ['ansicht', 'druck']])}`}
        />
      )}
      <Scales sheet={sheet} />
    </div>
  )
}

function Changes({ changes }: { changes: readonly ColumnChange[] }) {
  const { t } = useI18n()
  if (changes.length === 0) return <p className="prose">{t('comparison.freeze.unchanged')}</p>
  const line = ({ name, deliveryName, state, number, answers }: ColumnChange): string => {
    const whole = `${name}, ${deliveryName}`
    if (state === 'missing') return t('comparison.freeze.missing', { name: whole })
    if (state === 'withdrawn') return t('comparison.freeze.withdrawn', { name: whole })
    if (state === 'gone') return t('comparison.freeze.gone', { name: whole })
    const count =
      answers.length === 0
        ? t('comparison.freeze.noAnswers')
        : t('comparison.freeze.answers', { count: answers.length })
    return number.after === number.before
      ? t('comparison.freeze.sameSnapshot', { name: whole, answers: count })
      : t('comparison.freeze.newSnapshot', {
          name: whole,
          number: number.after ?? 0,
          old: number.before,
          answers: count,
        })
  }
  return (
    <section className="cmp-changes" aria-labelledby="h-seitdem">
      <h2 id="h-seitdem">{t('comparison.freeze.changes')}</h2>
      <ul>
        {changes.map((change) => (
          <li key={`${change.name} ${change.deliveryName}`}>
            {change.answers.length === 0 ? (
              line(change)
            ) : (
              <details>
                <summary>{line(change)}</summary>
                <ul>
                  {change.answers.map(({ label, before, after }) => (
                    <li key={label}>{t('comparison.freeze.row', { label, before, after })}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
