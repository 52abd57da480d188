import { useI18n } from '../../../components/i18n'
import { criterionWords } from '../../criteria/words'
import { fieldNames, type RequirementRow, type RowError } from '../schema/requirements-form'

/** How the minimum of a criterion is put, in words. */
export type RowWords =
  | { kind: 'one'; values: readonly { token: string; label: string }[] }
  | { kind: 'several'; joint: 'any' | 'all'; values: readonly { token: string; label: string }[] }
  | { kind: 'limit'; operator: 'atLeast' | 'atMost'; type: 'number' | 'money' | 'date'; unit: string }

/** More values than this are folded. */
const mostOpen = 8

/** Fields of one requirement: kind, minimum, weight, and a button that takes it out of the form. */
export function RequirementFields({
  row,
  words,
  errors,
}: {
  row: RequirementRow
  words: RowWords
  errors: readonly RowError[]
}) {
  const { t, language } = useI18n()
  const { criterion, strength, weight } = row
  const names = fieldNames(criterion)
  const { label, question } = criterionWords(language, criterion)
  const wrongWeight = errors.some(({ problem }) => problem === 'weight')
  const wrong = errors.find(({ problem }) => problem !== 'weight')
  return (
    <li className={errors.length > 0 ? 'need is-wrong' : 'need'}>
      <fieldset>
        <legend>{label}</legend>
        <p className="meta">{question}</p>
        <input type="hidden" name="kriterium" value={criterion} />
        <div className="need__fields">
          <label htmlFor={names.strength}>
            {t('comparison.need.strength')}
            <select className="pick" id={names.strength} name={names.strength} defaultValue={strength}>
              <option value="must">{t('comparison.must')}</option>
              <option value="should">{t('comparison.should')}</option>
            </select>
          </label>
          <Minimum row={row} words={words} wrong={wrong !== undefined} />
          <label htmlFor={names.weight}>
            {t('comparison.need.weight')}
            <input
              className="pick need__weight"
              id={names.weight}
              name={names.weight}
              defaultValue={weight}
              inputMode="numeric"
              {...(wrongWeight ? { 'aria-invalid': true, 'aria-describedby': `f.${names.weight}` } : {})}
            />
          </label>
          <button
            className="kern-btn kern-btn--tertiary kern-btn--slim"
            type="submit"
            name="entfernen"
            value={criterion}
          >
            <span className="kern-label">
              {t('comparison.need.remove')}
              <span className="vh">: {label}</span>
            </span>
          </button>
        </div>
        {wrong ? (
          <p className="kern-error" id={`f.${names.minimum}`}>
            {t(`comparison.need.error.${wrong.problem}`, { label })}
          </p>
        ) : null}
        {wrongWeight ? (
          <p className="kern-error" id={`f.${names.weight}`}>
            {t('comparison.need.error.weight', { label })}
          </p>
        ) : null}
      </fieldset>
    </li>
  )
}

function Minimum({ row, words, wrong }: { row: RequirementRow; words: RowWords; wrong: boolean }) {
  const { t } = useI18n()
  const { minimum } = fieldNames(row.criterion)
  const invalid = wrong ? { 'aria-invalid': true, 'aria-describedby': `f.${minimum}` } : {}
  if (words.kind === 'limit') {
    return (
      <label htmlFor={minimum}>
        {t(words.operator === 'atMost' ? 'comparison.need.maximum' : 'comparison.need.minimum')} (
        {words.unit || t(`comparison.need.limit.${words.type}`)})
        <input
          className="pick"
          id={minimum}
          name={minimum}
          type={words.type === 'date' ? 'date' : 'text'}
          defaultValue={row.tokens[0] ?? ''}
          inputMode={words.type === 'date' ? undefined : 'decimal'}
          {...invalid}
        />
      </label>
    )
  }
  if (words.kind === 'one') {
    return (
      <label htmlFor={minimum}>
        {t('comparison.need.values')}
        <select className="pick" id={minimum} name={minimum} defaultValue={row.tokens[0] ?? ''} {...invalid}>
          <option value="">{t('comparison.need.choose')}</option>
          {words.values.map(({ token, label }) => (
            <option key={token} value={token}>
              {label}
            </option>
          ))}
        </select>
      </label>
    )
  }
  const boxes = (
    <ul className="need__values">
      {words.values.map(({ token, label }, index) => (
        <li className="opt" key={token}>
          <input
            className="kern-form-check__checkbox"
            type="checkbox"
            id={index === 0 ? minimum : `${minimum}.${token}`}
            name={minimum}
            value={token}
            defaultChecked={row.tokens.includes(token)}
          />
          <label htmlFor={index === 0 ? minimum : `${minimum}.${token}`}>{label}</label>
        </li>
      ))}
    </ul>
  )
  return (
    <fieldset className="need__several" {...invalid}>
      <legend>
        {t('comparison.need.values')} ({t(`comparison.need.${words.joint}`)})
      </legend>
      {words.values.length <= mostOpen ? (
        boxes
      ) : (
        <details open={row.tokens.length === 0 || wrong}>
          <summary>{t('comparison.need.chosen', { count: row.tokens.length })}</summary>
          {boxes}
        </details>
      )}
    </fieldset>
  )
}
