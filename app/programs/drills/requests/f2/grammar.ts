import { catalogueParameters, sortOrders } from '../../../../modules/catalogue/schema/query'
import { facetValues } from '../../../../modules/criteria/facet-model'
import { registry } from '../../../../modules/criteria/registry'
import type { seeded } from '../../house/drill'
import { damaged, numbers, objectNames, oddText, outOfRange, places, plainText } from './texts'

type Random = ReturnType<typeof seeded>
type Pair = readonly [name: string, value: string]

/** One address of the catalogue or of its suggestions. */
export interface OddQuery {
  family: string
  path: string
  /** What stands after the question mark, encoded. */
  search: string
}

/** The guard's limit of an address, with room for the path. */
const longestSearch = 7_900

const facets = registry.facets.map((criterion) => ({
  parameter: criterion.facet.parameter,
  tokens: facetValues(criterion).map(({ token }) => token),
}))
const pages = ['/katalog', '/katalog', '/katalog', '/katalog', '/en/katalog', '/en/katalog', '/katalog.data']
const paths = [...pages, '/en/katalog.data', '/katalog/vorschlaege', '/en/katalog/vorschlaege']

const encode = (pairs: readonly Pair[]): string =>
  new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()

/** As many of the pairs as an address may hold. */
function fitting(pairs: readonly Pair[]): string {
  let search = ''
  for (const pair of pairs) {
    const more = encode([pair])
    if (search.length + more.length + 1 > longestSearch) break
    search += search === '' ? more : `&${more}`
  }
  return search
}

function choice(random: Random): Pair {
  const { parameter, tokens } = random.pick(facets)
  return [parameter, random.pick(tokens)]
}

const times = <Value>(count: number, make: () => Value): Value[] => Array.from({ length: count }, make)

function extremes(random: Random): Pair[] {
  const scalars: Pair[] = [
    ['seite', random.pick(numbers)],
    ['mehr', random.pick(['1', '0', '', 'true', '11'])],
    ['sortierung', random.pick([...sortOrders, 'PASSUNG', 'name ', '', ...objectNames])],
    ['kommune', random.below(3) === 0 ? oddText(random) : random.pick(places)],
  ]
  return scalars.filter(() => random.below(4) > 0)
}

/** Parameters as no form writes them. */
function oddlyEncoded(random: Random): string {
  const bytes = (text: string) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('')
  const [name, token] = choice(random)
  const text = encodeURIComponent(plainText(random))
  const forms = [
    `${bytes(name)}=${bytes(token)}`,
    `suche=${text.toLowerCase()}`,
    `suche=${encodeURIComponent(text)}`,
    `suche=${'+'.repeat(1 + random.below(900))}`,
    `suche=a+b%2Bc%20d;${name}=${token}`,
    `suche&${name}&=&==&&&suche=${text}`,
    `?suche=${text}?${name}=${token}`,
    `suche=%22${text}%22&suche[]=${text}&suche%5B0%5D=${text}`,
    `suche=%F0%9F%99%82%E2%80%8D${text}&${name}=%E2%80%AE${token}`,
    `suche=%EF%BF%BD%CC%81%ED%9F%BF`,
    `suche=%c0%ae%c0%ae`,
    `suche=%ff${text}`,
    `suche=%`,
    `suche=%00${text}`,
    `suche=%u0041`,
  ]
  return random.pick(forms)
}

const families: readonly [weight: number, name: string, make: (random: Random) => string][] = [
  [18, 'valid', (random) => fitting([...times(1 + random.below(8), () => choice(random)), ...extremes(random)])],
  [
    12,
    'damaged tokens',
    (random) =>
      fitting(times(1 + random.below(12), () => choice(random)).map(([name, token]) => [name, damaged(random, token)])),
  ],
  [
    8,
    'repeated',
    (random) => {
      const { parameter, tokens } = random.pick(facets)
      const filters = times(2 + random.below(60), (): Pair => [parameter, random.pick(tokens)])
      const scalars = times(random.below(6), (): Pair => [random.pick(['suche', 'seite', 'kommune']), oddText(random)])
      return fitting([...filters, ...scalars])
    },
  ],
  [
    8,
    'conflicts',
    (random) =>
      fitting(
        times(1 + random.below(4), () => random.pick(facets)).flatMap(({ parameter, tokens }) => [
          ...tokens.map((token): Pair => [parameter, token]),
          [parameter, random.pick(outOfRange)] as const,
        ]),
      ),
  ],
  [
    5,
    'very many',
    (random) =>
      fitting(times(random.pick([100, 300, 450, 490, 900]), (): Pair => [random.pick(['a', 'feld', 'art']), 'x'])),
  ],
  [18, 'text', (random) => fitting([['suche', oddText(random)]])],
  [
    12,
    'text and filters',
    (random) =>
      fitting([['suche', oddText(random)], ...times(1 + random.below(4), () => choice(random)), ...extremes(random)]),
  ],
  [
    8,
    'names of objects',
    (random) => {
      const name = () => random.pick(random.below(2) === 0 ? objectNames : catalogueParameters)
      return fitting(times(1 + random.below(10), () => [name(), random.pick(objectNames)]))
    },
  ],
  [6, 'encodings', oddlyEncoded],
  [5, 'extremes', (random) => fitting([...extremes(random), ...extremes(random)])],
]
const allWeights = families.reduce((sum, [weight]) => sum + weight, 0)

/** One odd address, of ten nine such that a loader has to cope with it. */
export function oddQuery(random: Random): OddQuery {
  let at = random.below(allWeights)
  for (const [weight, family, make] of families) {
    if (at < weight) return { family, path: random.pick(paths), search: make(random) }
    at -= weight
  }
  throw new RangeError('no family')
}

/** Parameters that a form would send: each facet at most once, valid tokens, sometimes a text. */
export function soundQuery(random: Random): Pair[] {
  const chosen = new Map(times(1 + random.below(4), () => choice(random)))
  const text: Pair[] = random.below(2) === 0 ? [['suche', plainText(random)]] : []
  const more = random.below(3) === 0 ? [choice(random)].filter(([name]) => chosen.has(name)) : []
  return [...text, ...chosen, ...more]
}

/** The same parameters in another order, encoded. */
export function shuffled(random: Random, pairs: readonly Pair[]): string {
  const rest = [...pairs]
  const taken: Pair[] = []
  while (rest.length > 0) taken.push(...rest.splice(random.below(rest.length), 1))
  return encode(taken)
}
