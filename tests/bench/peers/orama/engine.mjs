import { create, insertMultiple, search } from '@orama/orama'
import { stemmer } from '@orama/stemmers/german'

const perInsert = 500

/**
 * Orama with German stems and a tolerance of one letter, filters and facets as it offers them. It knows no counts
 * without a facet's own filter, so each such facet is asked for once more. One language: the German texts.
 *
 * @param {{ attributes: { attribute: string, weight: number }[], facets: string[] }} definition
 */
export function makeOrama({ attributes, facets }) {
  const textNames = attributes.map(({ attribute }) => `text_${attribute}`)
  const schema = {
    ...Object.fromEntries(textNames.map((name) => [name, 'string'])),
    ...Object.fromEntries(facets.map((facet) => [facet, 'enum[]'])),
  }
  const boost = Object.fromEntries(attributes.map(({ attribute, weight }) => [`text_${attribute}`, weight]))
  let database

  const ask = (request, except, counted) =>
    search(database, {
      term: request.query,
      properties: textNames,
      boost,
      tolerance: 1,
      threshold: request.match === 'all' ? 0 : 1,
      where: Object.fromEntries(
        request.filters
          .filter(({ facet }) => facet !== except)
          .map(({ facet, mode, tokens }) => [facet, { [mode === 'all' ? 'containsAll' : 'containsAny']: tokens }]),
      ),
      ...(counted.length > 0 ? { facets: Object.fromEntries(counted.map((facet) => [facet, {}])) } : {}),
      offset: request.offset,
      limit: except === undefined ? request.limit : 1,
    })

  const countsOf = (answer) =>
    Object.fromEntries(Object.entries(answer.facets ?? {}).map(([facet, { values }]) => [facet, values]))

  return {
    async build(documents) {
      database = create({ schema, components: { tokenizer: { language: 'german', stemming: true, stemmer } } })
      const rows = documents.map(({ id, text, facets: tokens }) => ({
        id,
        ...Object.fromEntries(attributes.map(({ attribute }) => [`text_${attribute}`, text.de[attribute] ?? ''])),
        ...tokens,
      }))
      await insertMultiple(database, rows, perInsert)
    },
    async search(request) {
      const own = request.filters.filter(({ mode }) => mode === 'any').map(({ facet }) => facet)
      const answer = await ask(request, undefined, request.counts)
      const counts = countsOf(answer)
      for (const facet of own) {
        if (!request.counts.includes(facet)) continue
        Object.assign(counts, countsOf(await ask(request, facet, [facet])))
      }
      return { total: answer.count, ids: answer.hits.map(({ id }) => id), counts }
    },
  }
}
