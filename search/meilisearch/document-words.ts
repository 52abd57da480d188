import { type SynonymIndex, synonymsOf } from '../analyze/synonyms'
import type { WordsOf } from '../analyze/texts'
import type { IndexDefinition, Language } from '../contract'

/**
 * The distinct words of a document in one language, as pieces and in one, and the known phrases, each as its stems with
 * spaces between them; read with the analysis of queries. Phrases are those that `synonyms` know.
 */
export function documentWords(
  wordsOf: WordsOf,
  definition: IndexDefinition,
  language: Language,
  synonyms: SynonymIndex = synonymsOf(language),
): string[] {
  const found = new Set<string>()
  for (const { attribute } of definition.text) {
    const sequence: string[] = []
    for (const { pieces, joined } of wordsOf(attribute)) {
      for (const piece of pieces) {
        sequence.push(piece.stem)
        found.add(piece.surface)
      }
      if (joined) found.add(joined.surface)
    }
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
