import { type Translate, translate } from '../../content/translate'
import type { Language } from '../../lib/language'
import { facetLabel } from '../criteria/facet-label'
import { notStatedToken } from '../criteria/facet-model'
import type { FacetCriterion } from '../criteria/registry'
import { criterionWords } from '../criteria/words'
import { type CatalogueQuery, chosenCriteria } from './schema/query'

/** A piece of a sentence; chosen words are strong. */
export interface Segment {
  text: string
  strong?: boolean
}

/**
 * What hits contain where they were too few: any of the `words`, or `parts` of the only one; `wordless` = the text has
 * nothing to look for, so it excludes nothing; `false` = all words.
 */
export type Widening = false | 'words' | 'parts' | 'wordless'

const textKeys = {
  words: 'catalogue.sentence.widened',
  parts: 'catalogue.sentence.parts',
  wordless: 'catalogue.sentence.wordless',
} as const

const scaleTypes = ['scale']

/**
 * The search as one sentence: number of hits, text, then every filter with its own words. Stands above the results and in
 * every export, so it is made from the query alone.
 */
export function resultSentence(language: Language, query: CatalogueQuery, total: number, widened: Widening): Segment[] {
  const t = translate(language)
  const segments: Segment[] = [{ text: t('catalogue.sentence.hits', { count: total }), strong: true }]
  if (query.text) {
    segments.push({
      text: ` ${t(widened ? textKeys[widened] : 'catalogue.sentence.text', { text: query.text })}`,
    })
  }
  const criteria = chosenCriteria(query)
  const functions = criteria.find(({ id }) => id === 'functions')
  if (functions) {
    segments.push(
      { text: ` ${t('catalogue.sentence.for')} ` },
      ...values(language, t, functions, query.chosen.functions ?? []),
    )
  }
  const others = criteria.filter((criterion) => criterion !== functions)
  for (const [index, criterion] of others.entries()) {
    const last = index === others.length - 1
    const joint =
      index === 0 ? `${functions ? ',' : ''} ${t('catalogue.sentence.with')} ` : last ? ` ${t('common.and')} ` : ', '
    segments.push({ text: joint }, ...phrase(language, t, criterion, query.chosen[criterion.id] ?? []))
  }
  segments.push({ text: '.' })
  return segments
}

function phrase(language: Language, t: Translate, criterion: FacetCriterion, tokens: readonly string[]): Segment[] {
  const { label } = criterionWords(language, criterion.id)
  if (criterion.type === 'boolean') return [{ text: label, strong: true }]
  const bound = scaleTypes.includes(criterion.type) && tokens.some((token) => token !== notStatedToken)
  const word = bound
    ? ` ${t(criterion.facet.logic === 'most' ? 'catalogue.sentence.atMost' : 'catalogue.sentence.atLeast')}`
    : ''
  return [{ text: `${label}${word} ` }, ...values(language, t, criterion, tokens)]
}

function values(language: Language, t: Translate, criterion: FacetCriterion, tokens: readonly string[]): Segment[] {
  const joint = ` ${t(criterion.facet.logic === 'all' ? 'common.and' : 'common.or')} `
  return tokens.flatMap((token, index): Segment[] => {
    const separator = index === 0 ? [] : [{ text: index === tokens.length - 1 ? joint : ', ' }]
    return [...separator, { text: facetLabel(language, criterion, token), strong: true }]
  })
}

/** The sentence without emphasis, for titles and files. */
export const plainSentence = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('')
