import { stem } from './stem'

/** Prefixes that stay on a verb; its participle has no "ge". */
const INSEPARABLE = /^(?:be|er|ent|ver|zer|miss|uber|unter|wider|um|durch|voll|hinter)/
const SEPARABLE =
  /^(?:ab|an|auf|aus|bei|dar|durch|ein|fest|frei|her|hin|los|mit|nach|um|unter|vor|weg|zu|zuruck|zusammen|bereit|weiter|wieder|hoch)(?=ge)/
const MIN_FAMILY = 4
const MAX_STEPS = 3

/** Participles and nouns of strong verbs, folded, by the stem of the verb. */
const STRONG: Record<string, string> = {
  ...family('leih', 'gelieh verleih ausleih ausgelieh verlieh'),
  ...family('giess', 'gegoss guss'),
  ...family('schreib', 'geschrieb'),
  ...family('lad', 'gelad aufgelad'),
  ...family('les', 'geles abgeles'),
  ...family('fahr', 'fahrt'),
  ...family('sperr', 'gesperrt'),
  ...family('schliess', 'geschloss schluss'),
  ...family('sprech', 'gesproch'),
  ...family('find', 'gefund'),
  ...family('vergeb', 'vergab'),
  ...family('brech', 'gebroch bruch'),
  ...family('heb', 'gehob erhob'),
  ...alone('zehler schulung zeitung satzung festung richtung gefahr'),
}

/** Nouns that are no noun of the verb in their letters. */
function alone(nouns: string): Record<string, string> {
  return Object.fromEntries(nouns.split(' ').map((noun) => [noun, noun]))
}

function family(verb: string, forms: string): Record<string, string> {
  return Object.fromEntries([verb, ...forms.split(' ')].map((form) => [form, verb]))
}

/**
 * What verb, participle and noun of the action have in common: "prüfen", "geprüfte", "Prüfung"; "abrechnen",
 * "abgerechneter", "Abrechnung". Other words are a family of their own; null for what is too short or has other letters.
 *
 * @param folded stem of a German word
 */
export function familyOf(folded: string): string | null {
  if (Object.hasOwn(STRONG, folded)) return STRONG[folded] ?? null
  if (folded.length < MIN_FAMILY || !/^[a-z]+$/.test(folded)) return null
  let family = folded
  for (let step = 0; step < MAX_STEPS; step++) {
    const bare = actionOf(family)
    if (bare.length < MIN_FAMILY || bare === family) break
    family = bare
  }
  return STRONG[family] ?? family
}

function actionOf(folded: string): string {
  const separable = SEPARABLE.exec(folded)?.[0]
  const inner = separable === undefined ? folded : folded.slice(separable.length)
  const participle = inner.startsWith('ge') || (separable === undefined && INSEPARABLE.test(folded))
  if (participle && /(?:[^aeiou]|eu|au)e?t$/.test(inner)) {
    const verb = (inner.startsWith('ge') ? inner.slice(2) : inner).replace(/e?t$/, '')
    return infinitive((separable ?? '') + verb)
  }
  return /iert$/.test(folded) ? folded.slice(0, -1) : infinitive(folded.replace(/ung$/, ''))
}

/** The stem of the verb's infinitive. */
const infinitive = (verb: string): string => stem(`${verb}en`, 'de')
