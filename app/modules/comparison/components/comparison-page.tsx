import { Breadcrumb } from '../../../components/breadcrumb'
import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import { formatMoment } from '../../../lib/format'
import { comparisonPage, comparisonPart } from '../schema/address'
import { keptMonths, mostVariants } from '../schema/comparison'
import type { ComparisonSheet } from '../schema/sheet'
import { shownGroups, viewParameters } from '../schema/view'
import type { ComparisonData } from './comparison-data'
import { DegreeSection } from './degree-section'
import { DroppedSection } from './dropped-section'
import { Matrix } from './matrix'
import { PlaceForm } from './place-form'
import { ProfileSection } from './profile-section'
import { QuestionsSection } from './questions-section'
import { Removed } from './removed'
import { TakeAlong } from './take-along'
import { ViewForm } from './view-form'

/** Variants side by side, with everything that belongs to deciding between them. */
export function ComparisonPage({ data }: { data: ComparisonData }) {
  const { t, path } = useI18n()
  const { sheet, address, version, view } = data
  if (sheet.columns.length === 0 && sheet.dropped.length === 0) return <Empty data={data} />
  const shown = shownGroups(sheet, view)
  const more = viewParameters(view)
  const actions = view.print ? null : { address, version }
  return (
    <div className={view.print ? 'wrap cmp cmp--print' : 'wrap cmp'}>
      {view.print ? null : (
        <Breadcrumb
          steps={[
            { label: t('catalogue.title'), href: `/katalog${address.search ? `?${address.search}` : ''}` },
            { label: t('comparison.nav') },
          ]}
        />
      )}
      <Head sheet={sheet}>
        {view.print ? (
          <a href={path(comparisonPage(address, more))}>{t('comparison.print.back')}</a>
        ) : (
          <a
            className={`kern-btn kern-btn--${sheet.requirements.length > 0 ? 'secondary' : 'primary'}`}
            href={path(comparisonPart(address, 'anforderungen'))}
          >
            <span className="kern-label">
              {t(sheet.requirements.length > 0 ? 'comparison.need.change' : 'comparison.need.action')}
            </span>
          </a>
        )}
      </Head>
      <Notices data={data} />
      {view.print && shown.hidden > 0 ? (
        <p className="meta">{t('comparison.toggle.hidden', { count: shown.hidden })}</p>
      ) : null}
      {view.print || sheet.columns.length === 0 ? null : (
        <>
          <ViewForm
            sheet={sheet}
            view={view}
            hidden={shown.hidden}
            action={path(comparisonPage({ ...address, tokens: [], search: '', municipality: '' }).split('?')[0] ?? '')}
            address={address}
          />
          <PlaceForm data={data} />
        </>
      )}
      {sheet.columns.length === 0 ? null : shown.groups.length === 0 ? (
        <p className="notice">
          {t('comparison.toggle.none')} <a href={path(comparisonPage(address))}>{t('comparison.toggle.all')}</a>
        </p>
      ) : (
        <Matrix sheet={sheet} groups={shown.groups} view={view} actions={actions} />
      )}
      {sheet.columns.length > 0 ? (
        <>
          <DegreeSection sheet={sheet} />
          <QuestionsSection sheet={sheet} />
        </>
      ) : null}
      <DroppedSection sheet={sheet} actions={actions} />
      <ProfileSection sheet={sheet} />
      {view.print ? null : <Leave data={data} more={more} />}
      <Scales sheet={sheet} />
    </div>
  )
}

/** Heading, what was searched for, and the day. */
export function Head({ sheet, children }: { sheet: ComparisonSheet; children?: React.ReactNode }) {
  const { t, language } = useI18n()
  const { columns, groups, search, madeAt } = sheet
  const criteria = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <div className="title lhead">
      <div>
        <h1>{t('comparison.title', { count: columns.length })}</h1>
        <p className="lead">
          {search?.sentence ? `${t('comparison.leadSearch', { sentence: search.sentence })}. ` : null}
          {t('comparison.lead', { moment: formatMoment(language, madeAt), criteria })}
        </p>
      </div>
      <div className="actions no-print">{children}</div>
    </div>
  )
}

/** Versions of the scales, at the end of page and print. */
export function Scales({ sheet: { scales } }: { sheet: ComparisonSheet }) {
  const { t } = useI18n()
  return (
    <p className="meta">
      {t('comparison.scale.title')}: {scales.map(({ name, version }) => `${name} ${version}`).join(', ')}.
    </p>
  )
}

function Notices({ data: { missing, over, removed, address, version } }: { data: ComparisonData }) {
  const { t } = useI18n()
  const notes = [
    missing > 0 ? t('comparison.state.missing', { count: missing }) : null,
    over > 0 ? t('comparison.state.many', { most: mostVariants }) : null,
  ].filter((note) => note !== null)
  return (
    <>
      {notes.map((note) => (
        <div className="notice notice--warn" key={note}>
          <Icon name="warn" />
          <p>{note}</p>
        </div>
      ))}
      {removed ? <Removed removed={removed} address={address} version={version} /> : null}
    </>
  )
}

/** What can be taken along: a state that stays, files, the address. */
function Leave({ data, more }: { data: ComparisonData; more: [string, string][] }) {
  const { t, path } = useI18n()
  const { address, sheet, publicUrl } = data
  const stored = address.key !== null
  const own = `${publicUrl}${path(comparisonPage(address))}`
  return (
    <>
      <TakeAlong
        file={(format) => comparisonPart(address, `datei/${format}`)}
        print={comparisonPage(address, [...more, ['ansicht', 'druck']])}
      />
      {sheet.columns.length > 0 ? (
        <section className="band no-print" aria-labelledby="h-stand">
          <h2 id="h-stand">{t('comparison.freeze.title')}</h2>
          <p className="prose">{t('comparison.freeze.text', { months: keptMonths })}</p>
          <form method="post" action={path(comparisonPart(address, 'stand'))}>
            <button
              className={`kern-btn kern-btn--${sheet.requirements.length > 0 ? 'primary' : 'secondary'}`}
              type="submit"
            >
              <span className="kern-label">{t('comparison.freeze.action')}</span>
            </button>
          </form>
        </section>
      ) : null}
      <section className="band no-print" aria-labelledby="h-adresse">
        <h2 id="h-adresse">{t(stored ? 'comparison.own.title' : 'comparison.share.title')}</h2>
        <p className="prose">
          {stored ? t('comparison.own.text', { months: keptMonths }) : t('comparison.share.text')}
        </p>
        <p className="cmp-address">
          <a href={path(comparisonPage(address))}>{own}</a>
        </p>
      </section>
    </>
  )
}

function Empty({ data }: { data: ComparisonData }) {
  const { t, path } = useI18n()
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ label: t('comparison.nav') }]} />
      <div className="title">
        <h1>{t('comparison.empty.title')}</h1>
        <p className="lead">{t('comparison.empty.lead', { most: mostVariants })}</p>
      </div>
      <Notices data={data} />
      <p className="actions">
        <a className="kern-btn kern-btn--primary" href={path('/katalog')}>
          <span className="kern-label">{t('comparison.empty.action')}</span>
        </a>
      </p>
    </div>
  )
}
