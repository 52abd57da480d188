import { type SynonymIndex, synonymsOf } from '../analyze/synonyms'
import { forEachWord } from '../analyze/words'
import type { IndexDefinition, IndexDocument, Language } from '../contract'
import { MAX_TEXT_LETTERS } from '../embedded/text-index'

/**
 * The distinct words of a document in one language, as pieces and in one, and the known phrases, each as its stems with
 * spaces between them; read with the analysis of queries. Phrases are those that `synonyms` know.
 */
export function documentWords(
  document: IndexDocument,
  definition: IndexDefinition,
  language: Language,
  synonyms: SynonymIndex = synonymsOf(language),
): string[] {
  const found = new Set<string>()
  const texts = document.text[language] ?? {}
  for (const { attribute } of definition.text) {
    const text = Object.hasOwn(texts, attribute) ? (texts[attribute] ?? '') : ''
    const sequence: string[] = []
    forEachWord(text, language, MAX_TEXT_LETTERS, ({ pieces, joined }) => {
      for (const piece of pieces) sequence.push(piece.stem)
      for (const one of joined ? [...pieces, joined] : pieces) found.add(one.surface)
    })
    for (const phrase of phrasesIn(sequence, synonyms)) found.add(phrase)
  }
  return [...found]
}

function phrasesIn(stems: readonly string[], synonyms: SynonymIndex): string[] {
  const found: string[] = []
  for (let at = 0; at < stems.length; at++) {
    for (const phrase of synonyms.phrasesFrom(stems[at] as string) ?? []) {
      if (phrase.every((stem, offset) => stems[at + offset] === stem)) found.push(phrase.join(' '))
    }
  }
  return found
}
