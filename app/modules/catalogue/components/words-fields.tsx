import { useI18n } from '../../../components/i18n'
import { fields } from '../../criteria/functions'
import { optionLabel } from '../../criteria/words'
import type { WordsAnswer } from '../commands.server/decide-words.server'
import type { WordsField } from '../schema/added-words'
import { describedBy, isWrong, WordsFieldErrors } from './words-errors'

/** A question with one answer of a few, each in the children. */
export function Choices(props: {
  name: string
  legend: string
  field: WordsField
  answer: WordsAnswer | null
  children: React.ReactNode
}) {
  const { name, legend, field, answer, children } = props
  return (
    <fieldset
      className="choices"
      id={name}
      {...describedBy(answer, field)}
      {...(isWrong(answer, field) ? { 'data-invalid': '' } : {})}
    >
      <legend>{legend}</legend>
      {children}
      <WordsFieldErrors answer={answer} field={field} />
    </fieldset>
  )
}

/** A function of the catalogue, by its field. */
export function FunctionPick({ chosen, answer }: { chosen: string; answer: WordsAnswer | null }) {
  const { t, language } = useI18n()
  return (
    <select
      id="funktion"
      className="pick"
      name="funktion"
      defaultValue={chosen}
      {...describedBy(answer, 'function', 'funktion-hinweis')}
      {...(isWrong(answer, 'function') ? { 'aria-invalid': true as const } : {})}
    >
      <option value="">{t('operator.words.noFunction')}</option>
      {fields.map(({ id, functions }) => (
        <optgroup key={id} label={optionLabel(language, 'field', id)}>
          {functions.map((entry) => (
            <option key={entry} value={entry}>
              {optionLabel(language, 'functions', entry)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
