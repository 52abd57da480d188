import { useI18n } from '../../../components/i18n'
import { criterionWords } from '../../criteria/words'
import { mostRequirements } from '../../needs/schema/requirement'
import type { RequirementRow, RowError } from '../schema/requirements-form'
import { type AddChoice, AddRequirements } from './add-requirements'
import { RequirementFields, type RowWords } from './requirement-fields'

/** Everything that the form of requirements shows. */
export interface RequirementsData {
  rows: readonly RequirementRow[]
  /** The offered minimums of each row's criterion. */
  words: Readonly<Record<string, RowWords>>
  errors: readonly RowError[]
  /** A message above the form: taken over, nothing chosen, changed elsewhere. */
  message: 'conflict' | 'choose' | 'most' | null
  version: number | null
  stored: boolean
  add: AddChoice
}

/** Requirements of a comparison: rows with kind, minimum and weight; further ones are added to the form before it is saved. */
export function RequirementsForm({ data, action, back }: { data: RequirementsData; action: string; back: string }) {
  const { t } = useI18n()
  const { rows, words, errors, message, version, stored, add } = data
  return (
    <>
      <Errors data={data} />
      {message === 'conflict' ? (
        <p className="notice notice--warn" role="alert">
          {t('comparison.need.conflict')}
        </p>
      ) : null}
      <form className="needs" method="post" action={action} noValidate>
        <input type="hidden" name="version" value={version ?? 0} />
        <section aria-labelledby="h-eigene">
          <h2 id="h-eigene">{t('comparison.need.own')}</h2>
          {rows.length === 0 ? (
            <p className="prose">{t('comparison.need.none')}</p>
          ) : (
            <>
              <p className="meta">{t('comparison.need.weightHint')}</p>
              <ul className="needs__rows">
                {rows.map((row) => (
                  <RequirementFields
                    key={row.criterion}
                    row={row}
                    words={words[row.criterion] ?? { kind: 'one', values: [] }}
                    errors={errors.filter(({ criterion }) => criterion === row.criterion)}
                  />
                ))}
              </ul>
            </>
          )}
        </section>
        <AddRequirements choice={add} />
        <div className="form__end">
          {stored ? null : <p className="meta">{t('comparison.need.address')}</p>}
          <p className="actions">
            <button className="kern-btn kern-btn--primary" type="submit" name="tun" value="speichern">
              <span className="kern-label">{t('comparison.need.save')}</span>
            </button>
            <a href={back}>{t('comparison.need.back')}</a>
          </p>
        </div>
      </form>
    </>
  )
}

/** What is wrong, first on the page, with links to the fields. */
function Errors({ data: { errors, message } }: { data: RequirementsData }) {
  const { t, language } = useI18n()
  const lines = errors.map(({ criterion, problem }) => ({
    href: `#${problem === 'weight' ? 'gewicht' : 'min'}.${criterion}`,
    text: t(`comparison.need.error.${problem}`, { label: criterionWords(language, criterion).label }),
  }))
  if (message === 'choose') lines.push({ href: '#neu', text: t('comparison.need.error.choose') })
  if (message === 'most') lines.push({ href: '#h-eigene', text: t('comparison.need.most', { most: mostRequirements }) })
  if (lines.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form the list of errors is where reading goes on
    <section className="errors" aria-labelledby="fehler" tabIndex={-1} autoFocus>
      <h2 id="fehler">{t('comparison.need.errors')}</h2>
      <ul>
        {lines.map(({ href, text }) => (
          <li key={text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
