import { variantIndex } from '../../../app/modules/catalogue/index-document'
import type { SearchAnswer, SearchRequest } from '../../../search/contract'
import type { MakeEngine } from './engine'

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/**
 * The floor: exact words, the last one as a beginning, all counts from flat arrays. No stems, no typos, no ranking, one
 * language. What a search with exact counts cannot well do without.
 */
class TypedArrays {
  private ids: string[] = []
  private vocabulary: string[] = []
  private postings: Uint32Array[] = []
  private tokenIds = new Map<string, number>()
  private tokens: { facet: string; token: string }[] = []
  private starts = new Uint32Array(1)
  private list = new Uint16Array(0)

  build(documents: Parameters<Awaited<ReturnType<MakeEngine>>['build']>[0]): void {
    const words = new Map<string, number[]>()
    const list: number[] = []
    this.tokenIds = new Map()
    this.tokens = []
    this.ids = documents.map(({ id }) => id)
    this.starts = new Uint32Array(documents.length + 1)
    for (const [at, { text, facets }] of documents.entries()) {
      const own = new Set(variantIndex.text.flatMap(({ attribute }) => wordsOf(text.de[attribute] ?? '')))
      for (const word of own) {
        const places = words.get(word)
        if (places) places.push(at)
        else words.set(word, [at])
      }
      for (const [facet, values] of Object.entries(facets))
        for (const token of values) list.push(this.idOf(facet, token))
      this.starts[at + 1] = list.length
    }
    this.list = Uint16Array.from(list)
    this.vocabulary = [...words.keys()].sort()
    this.postings = this.vocabulary.map((word) => Uint32Array.from(words.get(word) ?? []))
  }

  private idOf(facet: string, token: string): number {
    const key = `${facet} ${token}`
    let id = this.tokenIds.get(key)
    if (id === undefined) {
      id = this.tokens.push({ facet, token }) - 1
      this.tokenIds.set(key, id)
    }
    return id
  }

  /** First place in the vocabulary that is not before `word`. */
  private placeOf(word: string): number {
    let [low, high] = [0, this.vocabulary.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.vocabulary[middle] as string) < word) low = middle + 1
      else high = middle
    }
    return low
  }

  private found(query: string): Uint8Array {
    const size = this.ids.length
    const words = wordsOf(query)
    const seen = new Uint8Array(size)
    const marks = new Uint8Array(size)
    for (const [index, word] of words.entries()) {
      const last = index === words.length - 1
      marks.fill(0)
      for (let at = this.placeOf(word); at < this.vocabulary.length; at++) {
        const known = this.vocabulary[at] as string
        if (known !== word && !(last && known.startsWith(word))) break
        for (const document of this.postings[at] as Uint32Array) marks[document] = 1
      }
      for (let document = 0; document < size; document++)
        seen[document] = (seen[document] ?? 0) + (marks[document] ?? 0)
    }
    for (let document = 0; document < size; document++) seen[document] = seen[document] === words.length ? 1 : 0
    return seen
  }

  /** Documents that fulfil a filter. */
  private fulfilling({ facet, mode, tokens }: SearchRequest['filters'][number]): Uint8Array {
    const wanted = new Uint8Array(this.tokens.length)
    for (const token of tokens) {
      const id = this.tokenIds.get(`${facet} ${token}`)
      if (id !== undefined) wanted[id] = 1
    }
    const result = new Uint8Array(this.ids.length)
    const least = mode === 'all' ? tokens.length : 1
    for (let document = 0; document < result.length; document++) {
      let met = 0
      for (let at = this.starts[document] as number; at < (this.starts[document + 1] as number); at++) {
        met += wanted[this.list[at] as number] as number
      }
      result[document] = met >= least ? 1 : 0
    }
    return result
  }

  private count(documents: Uint8Array, facets: ReadonlySet<string>, counts: SearchAnswer['counts']): number {
    const sums = new Uint32Array(this.tokens.length)
    let total = 0
    for (let document = 0; document < documents.length; document++) {
      if (documents[document] === 0) continue
      total += 1
      for (let at = this.starts[document] as number; at < (this.starts[document + 1] as number); at++) {
        const token = this.list[at] as number
        sums[token] = (sums[token] as number) + 1
      }
    }
    for (const [id, { facet, token }] of this.tokens.entries()) {
      if (!facets.has(facet) || sums[id] === 0) continue
      counts[facet] ??= {}
      ;(counts[facet] as Record<string, number>)[token] = sums[id] as number
    }
    return total
  }

  search(request: SearchRequest): SearchAnswer {
    const text = this.found(request.query)
    const filters = request.filters.map((filter) => ({ ...filter, met: this.fulfilling(filter) }))
    const narrowed = (except?: string) => {
      const result = text.slice()
      for (const { facet, met } of filters) {
        if (facet === except) continue
        for (let document = 0; document < result.length; document++) {
          result[document] = (result[document] as number) & (met[document] as number)
        }
      }
      return result
    }
    const all = narrowed()
    const counts: SearchAnswer['counts'] = {}
    const own = new Set(filters.filter(({ mode }) => mode === 'any').map(({ facet }) => facet))
    const total = this.count(all, new Set(request.counts.filter((facet) => !own.has(facet))), counts)
    for (const facet of own) if (request.counts.includes(facet)) this.count(narrowed(facet), new Set([facet]), counts)
    const ids: string[] = []
    for (let document = 0; document < all.length && ids.length < request.offset + request.limit; document++) {
      if (all[document] === 1) ids.push(this.ids[document] as string)
    }
    return { total, ids: ids.slice(request.offset), counts }
  }
}

export const makeEngine: MakeEngine = async () => {
  const arrays = new TypedArrays()
  return {
    async build(documents) {
      arrays.build(documents)
    },
    async search(request) {
      return arrays.search(request)
    },
  }
}
