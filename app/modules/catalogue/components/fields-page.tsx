import { useI18n } from '../../../components/i18n'
import { fieldWords as fieldsDe, functionWords as functionsDe } from '../../../content/de/functions'
import { fieldWords as fieldsEn, functionWords as functionsEn } from '../../../content/en/functions'
import { formatNumber } from '../../../lib/format'
import { fields } from '../../criteria/functions'
import { cataloguePath, emptyQuery } from '../schema/query'

type Counts = Readonly<Record<string, number>>

/** Every function by field of action, as tasks in plain words, with its number of hits. */
export function FieldsPage({ fieldCounts, functionCounts }: { fieldCounts: Counts; functionCounts: Counts }) {
  const { t, language, path } = useI18n()
  const [fieldWords, functionWords] = language === 'de' ? [fieldsDe, functionsDe] : [fieldsEn, functionsEn]
  const address = (criterion: string, token: string) =>
    path(cataloguePath({ ...emptyQuery, chosen: { [criterion]: [token] } }))
  return (
    <>
      <div className="title">
        <h1>{t('start.allFields')}</h1>
        <p className="lead">{t('start.q3.text')}</p>
      </div>
      {fields.map(({ id, functions }) => (
        <section key={id} className="band" id={id} aria-labelledby={`h-${id}`}>
          <div className="band__head">
            <h2 id={`h-${id}`}>{fieldWords[id]?.label}</h2>
            {(fieldCounts[id] ?? 0) > 0 ? (
              <a className="more" href={address('field', id)}>
                {t('catalogue.zero.show', { count: fieldCounts[id] ?? 0 })}
              </a>
            ) : null}
          </div>
          <p className="prose">{fieldWords[id]?.description}</p>
          <ul className="tasks">
            {functions.map((item) => {
              const count = functionCounts[item] ?? 0
              const content = (
                <>
                  <b>{functionWords[item]?.task}</b>
                  <span className="num">{formatNumber(language, count)}</span>
                  <small>{functionWords[item]?.label}</small>
                </>
              )
              return (
                <li key={item}>
                  {count > 0 ? (
                    <a href={address('functions', item)}>{content}</a>
                  ) : (
                    <span className="off">{content}</span>
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </>
  )
}
