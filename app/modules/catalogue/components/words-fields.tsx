import { useI18n } from '../../../components/i18n'
import { fields } from '../../criteria/functions'
import { optionLabel } from '../../criteria/words'

/** A question with one answer of a few, each in the children. */
export function Choices(props: { name: string; legend: string; invalid: boolean; children: React.ReactNode }) {
  const { name, legend, invalid, children } = props
  return (
    <fieldset className="choices" id={name} {...(invalid ? { 'data-invalid': '' } : {})}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}

/** A function of the catalogue, by its field. */
export function FunctionPick({ chosen, invalid }: { chosen: string; invalid: { 'aria-invalid'?: true } }) {
  const { t, language } = useI18n()
  return (
    <select
      id="funktion"
      className="pick"
      name="funktion"
      defaultValue={chosen}
      aria-describedby="funktion-hinweis"
      {...invalid}
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
