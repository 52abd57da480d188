import { useI18n } from '../../../components/i18n'
import type { TextKey } from '../../../content/translate'
import { formatList, formatNumber } from '../../../lib/format'
import type { WordsAnswer } from '../commands.server/decide-words.server'
import {
  mostEntries,
  mostWords,
  phraseWords,
  type WordsField,
  type WordsProblem,
  wordLimit,
} from '../schema/added-words'

const choiceKeys: Record<Exclude<WordsField, 'words'>, TextKey> = {
  kind: 'operator.words.error.kind',
  function: 'operator.words.error.function',
  languages: 'operator.words.error.languages',
}

const places: Record<WordsField, string> = {
  kind: '#art',
  words: '#woerter',
  function: '#funktion',
  languages: '#sprache',
}

const reasonKeys: Record<Extract<WordsProblem, { field: 'words' }>['reason'], TextKey> = {
  missing: 'operator.words.error.missing',
  invisible: 'operator.words.error.invisible',
  two: 'operator.words.error.two',
  most: 'operator.words.error.most',
  full: 'operator.words.error.full',
  known: 'operator.words.error.known',
  exists: 'operator.words.error.exists',
  letters: 'operator.words.error.letters',
  short: 'operator.words.error.short',
  long: 'operator.words.error.long',
  stop: 'operator.words.error.stop',
  same: 'operator.words.error.same',
}

const shortened = (word: string) => (word.length > wordLimit ? `${word.slice(0, wordLimit)}…` : word)

function useProblemText(): (problem: WordsProblem) => string {
  const { t, language } = useI18n()
  return (problem) =>
    problem.field === 'words'
      ? t(reasonKeys[problem.reason], {
          word: 'word' in problem ? shortened(problem.word) : '',
          letters: wordLimit,
          words: phraseWords,
          most: formatNumber(language, problem.reason === 'full' ? mostEntries : mostWords),
        })
      : t(choiceKeys[problem.field])
}

export const isWrong = (answer: WordsAnswer | null, field: WordsField): boolean =>
  answer?.problems.some((one) => one.field === field) ?? false

/** The `aria-describedby` of a field of the form; `hint`: the id of what always describes it. */
export function describedBy(answer: WordsAnswer | null, field: WordsField, hint?: string) {
  const ids = [...(hint ? [hint] : []), ...(isWrong(answer, field) ? [`${places[field].slice(1)}-fehler`] : [])]
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}
}

/** What is wrong with one field, at the field. */
export function WordsFieldErrors({ answer, field }: { answer: WordsAnswer | null; field: WordsField }) {
  const textOf = useProblemText()
  const own = answer?.problems.filter((one) => one.field === field) ?? []
  if (own.length === 0) return null
  return (
    <div id={`${places[field].slice(1)}-fehler`}>
      {own.map((problem) => (
        <p className="kern-error" key={JSON.stringify(problem)}>
          {textOf(problem)}
        </p>
      ))}
    </div>
  )
}

/** What is wrong with a form that was sent, above it; what somebody else has done in between too. */
export function WordsErrors({ answer: { problems, changed, other } }: { answer: WordsAnswer }) {
  const { t, language, path } = useI18n()
  const textOf = useProblemText()
  if (problems.length === 0 && changed === null) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form the list of errors is where reading goes on
    <section className="errors" aria-labelledby="fehler" tabIndex={-1} autoFocus>
      <h2 id="fehler">{t('operator.words.error.title')}</h2>
      <ul>
        {changed ? (
          <li>
            <a href="#woerter">
              {changed.withdrawnAt
                ? t('operator.words.error.gone')
                : t('operator.words.error.conflict', { words: formatList(language, changed.words) })}
            </a>
          </li>
        ) : null}
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            <a href={places[problem.field]}>{textOf(problem)}</a>
          </li>
        ))}
      </ul>
      {other ? (
        <p>
          <a href={path(`/betrieb/woerter/${other}`)}>{t('operator.words.error.existsLink')}</a>
        </p>
      ) : null}
    </section>
  )
}
