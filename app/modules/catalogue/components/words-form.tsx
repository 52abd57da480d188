import { useI18n } from '../../../components/i18n'
import type { WordsAnswer } from '../commands.server/decide-words.server'
import { mostWords, phraseWords, type WordsValues, wordLimit, wordsKinds, wordsLanguages } from '../schema/added-words'
import { WordsEffects } from './words-effects'
import { describedBy, isWrong, WordsErrors, WordsFieldErrors } from './words-errors'
import { Choices, FunctionPick } from './words-fields'

const kindKeys = {
  synonyms: ['operator.words.synonyms', 'operator.words.synonymsHint'],
  phrases: ['operator.words.phrases', 'operator.words.phrasesHint'],
} as const
export const languageKeys = {
  de: 'operator.words.de',
  en: 'operator.words.en',
  both: 'operator.words.both',
} as const

/**
 * Adds words or changes them: first what would change, then the button that saves. `answer`: what came of the form when
 * it was sent; `action`: where it is sent to.
 */
export function WordsForm({
  values,
  answer,
  action,
  withdrawable = false,
}: {
  values: WordsValues
  answer: WordsAnswer | null
  action: string
  withdrawable?: boolean
}) {
  const { t, path } = useI18n()
  return (
    <>
      {answer ? <WordsErrors answer={answer} /> : null}
      <form className="form" method="post" action={path(action)} noValidate>
        <input type="hidden" name="suche" value={values.search} />
        <input type="hidden" name="fassung" value={values.version ?? ''} />
        <Choices name="art" legend={t('operator.words.kind')} field="kind" answer={answer}>
          {wordsKinds.map((kind) => (
            <p key={kind}>
              <label>
                <input type="radio" name="art" value={kind} defaultChecked={values.kind === kind} />{' '}
                {t(kindKeys[kind][0])}
              </label>
              <br />
              <span className="meta">{t(kindKeys[kind][1])}</span>
            </p>
          ))}
        </Choices>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="woerter">
            {t('operator.words.words')}
          </label>
          <p className="kern-hint" id="woerter-hinweis">
            {t('operator.words.wordsHint', { most: mostWords, letters: wordLimit, words: phraseWords })}
          </p>
          <textarea
            id="woerter"
            name="woerter"
            rows={5}
            className="kern-form-input__input"
            defaultValue={values.words}
            {...describedBy(answer, 'words', 'woerter-hinweis')}
            {...(isWrong(answer, 'words') ? { 'aria-invalid': true as const } : {})}
          />
          <WordsFieldErrors answer={answer} field="words" />
        </div>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="funktion">
            {t('operator.words.function')}
          </label>
          <p className="kern-hint" id="funktion-hinweis">
            {t('operator.words.functionHint')}
          </p>
          <FunctionPick chosen={values.function} answer={answer} />
          <WordsFieldErrors answer={answer} field="function" />
        </div>
        <Choices name="sprache" legend={t('operator.words.languages')} field="languages" answer={answer}>
          {wordsLanguages.map((language) => (
            <p key={language}>
              <label>
                <input type="radio" name="sprache" value={language} defaultChecked={values.languages === language} />{' '}
                {t(languageKeys[language])}
              </label>
            </p>
          ))}
        </Choices>
        {answer?.effects ? <WordsEffects effects={answer.effects} /> : null}
        <p className="actions">
          <button className="kern-btn kern-btn--secondary" type="submit" name="aktion" value="pruefen">
            <span className="kern-label">{t('operator.words.preview')}</span>
          </button>
          <button className="kern-btn kern-btn--primary" type="submit" name="aktion" value="speichern">
            <span className="kern-label">{t('operator.words.save')}</span>
          </button>
        </p>
        {withdrawable ? (
          <section className="form__end" aria-labelledby="h-zuruecknehmen">
            <h2 id="h-zuruecknehmen">{t('operator.words.withdrawTitle')}</h2>
            <p className="prose">{t('operator.words.withdrawText')}</p>
            <p className="actions">
              <button className="kern-btn kern-btn--secondary" type="submit" name="aktion" value="zuruecknehmen">
                <span className="kern-label">{t('operator.words.withdraw')}</span>
              </button>
            </p>
          </section>
        ) : null}
      </form>
    </>
  )
}
