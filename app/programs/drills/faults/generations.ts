import type { IndexDocument } from '../../../../search/contract'
import type { MeilisearchEngine } from '../../../../search/meilisearch/engine'
import { fixedSeeds } from '../../../../search/meilisearch/ranks'
import { createMeilisearchEngine } from '../../../../search/meilisearch.server'
import { seeded } from '../house/drill'
import { gatePrefix, type SearchGate } from '../house/search-gate'

const generationDefinition = {
  name: 'generations',
  text: [
    { attribute: 'title', weight: 8 },
    { attribute: 'summary', weight: 2 },
  ],
  facets: ['generation', 'field'],
  numbers: ['cost'],
  strings: ['name'],
}
export const generationSeed = '2026-W48'
const words =
  'Straße Beleuchtung Wasser Zähler Abfall Behälter Sensor Daten Plattform Bürger Beteiligung Baum Kataster Energie Wärme Netz Ampel Verkehr Schule Pflege Friedhof Winter Dienst Karte'.split(
    ' ',
  )

/** Stands in the title of one document in so many, and nowhere else. */
export const rareWord = { text: 'Fähre', every: 50 }

/** One document of a generation; the same arguments give the same document. */
export function documentOfGeneration(at: number, generation: number): IndexDocument {
  const random = seeded(at * 31 + generation)
  const some = (count: number) => Array.from({ length: count }, () => random.pick(words)).join(' ')
  const name = `Lösung ${at} ${some(2)}${at % rareWord.every === 0 ? ` ${rareWord.text}` : ''}`
  return {
    id: `d-${at}`,
    text: { de: { title: name, summary: some(12) }, en: { title: name, summary: some(6) } },
    facets: {
      generation: [`g${generation}`],
      field: [random.pick(words).toLowerCase(), random.pick(words).toLowerCase()],
    },
    numbers: { cost: random.below(100_000) },
    strings: { name },
  }
}

/** Documents in batches, as a database hands them out. */
export function* inBatches(documents: Iterable<IndexDocument>): Generator<IndexDocument[]> {
  let batch: IndexDocument[] = []
  for (const one of documents) {
    batch.push(one)
    if (batch.length < 100) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** The adapter to the server behind a gate, with an index of its own name. */
export const openServer = (gate: SearchGate, name: string): MeilisearchEngine =>
  createMeilisearchEngine(generationDefinition, {
    access: { url: gate.url, searchKey: null, writeKey: null },
    prefix: `${gatePrefix}-${name}`,
    seeds: fixedSeeds([generationSeed]),
  })
