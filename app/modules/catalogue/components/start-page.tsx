import { useI18n } from '../../../components/i18n'
import { functionWords as functionsDe } from '../../../content/de/functions'
import { functionWords as functionsEn } from '../../../content/en/functions'
import { formatNumber } from '../../../lib/format'
import { fields } from '../../criteria/functions'
import { criterionWords, optionLabel } from '../../criteria/words'
import type { CatalogueFigures } from '../queries.server/catalogue.server'
import { cataloguePath, emptyQuery } from '../schema/query'
import { startFilters, startTasks } from '../start-tasks'
import { SearchForm } from './search-form'
import { ThreeQuestions } from './three-questions'

const examples = ['start.example1', 'start.example2', 'start.example3'] as const

/** The start page: the problem first, then tasks, fields and filters with their real numbers. */
export function StartPage({ figures }: { figures: CatalogueFigures }) {
  const { t, language, path } = useI18n()
  const count = (criterion: string, token: string) => figures.counts[criterion]?.[token] ?? 0
  const number = (value: number) => formatNumber(language, value)
  const chosen = (criterion: string, token: string) =>
    path(cataloguePath({ ...emptyQuery, chosen: { [criterion]: [token] } }))
  return (
    <>
      <section className="hero" aria-labelledby="h-start">
        <HeroMap />
        <div className="wrap">
          <h1 id="h-start">{t('start.heading')}</h1>
          <p className="lead">{t('start.lead')}</p>
          <SearchForm text="" municipality="" />
          <p className="try">
            {t('start.examples')}{' '}
            {examples.map((key) => (
              <a key={key} href={path(cataloguePath({ ...emptyQuery, text: t(key) }))}>
                {t(key)}
              </a>
            ))}
          </p>
        </div>
      </section>
      <div className="wrap">
        <section className="band" aria-labelledby="h-tasks">
          <div className="band__head">
            <h2 id="h-tasks">{t('start.tasks')}</h2>
            <a className="more" href={path('/katalog')}>
              {t('start.all', { count: figures.variants })}
            </a>
          </div>
          <ul className="tasks">
            {startTasks.map((id) => (
              <Row
                key={id}
                href={chosen('functions', id)}
                label={(language === 'de' ? functionsDe : functionsEn)[id]?.task ?? id}
                note={optionLabel(language, 'functions', id)}
                count={count('functions', id)}
              />
            ))}
          </ul>
        </section>
        <ThreeQuestions />
        <section className="band" aria-labelledby="h-fields">
          <div className="band__head">
            <h2 id="h-fields">{t('start.fields')}</h2>
            <a className="more" href={path('/katalog/felder')}>
              {t('start.allFields')}
            </a>
          </div>
          <ul className="tasks">
            {fields.map(({ id }) => (
              <Row
                key={id}
                href={chosen('field', id)}
                label={optionLabel(language, 'field', id)}
                count={count('field', id)}
              />
            ))}
          </ul>
        </section>
        <section className="band" aria-labelledby="h-filters">
          <div className="band__head">
            <h2 id="h-filters">{t('start.filters')}</h2>
          </div>
          <ul className="tasks">
            {startFilters.map(({ key, criterion, token }) => (
              <Row
                key={criterion}
                href={chosen(criterion, token)}
                label={t(`start.filterTexts.${key}`)}
                note={criterionWords(language, criterion).label}
                count={count(criterion, token)}
              />
            ))}
          </ul>
        </section>
        <section className="band split" aria-labelledby="h-today">
          <div>
            <h2 id="h-today">{t('start.today')}</h2>
            <dl className="stand">
              <Figure value={number(figures.listings)} label={t('start.listings')} />
              <Figure value={number(figures.variants)} label={t('start.variants')} />
              <Figure value={number(count('openness', 'O3'))} label={t('start.openUnknown')} />
              <Figure value={number(count('evidenceShare', '1'))} label={t('start.withEvidence')} />
            </dl>
          </div>
          <div className="note">
            <h3>{t('start.trust')}</h3>
            <p>{t('start.trust1')}</p>
            <p>{t('start.trust2')}</p>
            <p>{t('start.trust3')}</p>
            <p>
              <a href={path('/methodik')}>{t('start.rules')}</a>
            </p>
          </div>
        </section>
      </div>
    </>
  )
}

function Row({ href, label, note, count }: { href: string; label: string; note?: string; count: number }) {
  const { language } = useI18n()
  const content = (
    <>
      <b>{label}</b>
      <span className="num">{formatNumber(language, count)}</span>
      {note ? <small>{note}</small> : null}
    </>
  )
  return <li>{count > 0 ? <a href={href}>{content}</a> : <span className="off">{content}</span>}</li>
}

function Figure({ value, label }: { value: string; label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** Contour lines with a route: decoration only. */
function HeroMap() {
  return (
    <svg className="hero__map" viewBox="0 0 600 420" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
      <path d="M40-10c50 90-30 150 10 230s-40 120-20 210" />
      <path d="M120-10c40 110-10 160 30 240s-30 110 0 200" />
      <path d="M210-10c30 80 40 150 10 220s10 140 30 220" />
      <path d="M320-10c-10 100 60 150 30 230s30 120 20 210" />
      <path d="M430-10c0 90-50 120-10 210s-10 150 30 220" />
      <path d="M540-10c-30 100 20 170-10 240s40 130 30 200" />
      <circle cx="430" cy="280" r="34" />
      <circle cx="430" cy="280" r="62" />
      <path className="route" d="M70 370c110-20 120-90 180-120s70-110 140-130 90-40 130-60" />
      <circle className="mark" cx="70" cy="370" r="7" />
      <circle className="mark" cx="250" cy="250" r="7" />
      <circle className="mark" cx="390" cy="120" r="7" />
      <circle className="goal" cx="520" cy="60" r="9" />
    </svg>
  )
}
