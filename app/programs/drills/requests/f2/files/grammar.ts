import type { seeded } from '../../../house/drill'
import { byteChanges, textChanges } from './bytes'
import { changeTree, treeChanges } from './keys'
import { inventedSoftware } from './software'
import { yamlText } from './yaml'

type Random = ReturnType<typeof seeded>

/** A publiccode.yml that somebody or something has damaged. */
export interface MutatedFile {
  /** What was done to it. */
  changes: string
  bytes: Uint8Array
}

const names = {
  tree: Object.keys(treeChanges),
  text: Object.keys(textChanges),
  bytes: Object.keys(byteChanges),
}

/** How many changes of each kind; most files have one or two. */
const mixtures: readonly (readonly [weight: number, tree: number, text: number, bytes: number])[] = [
  [30, 1, 0, 0],
  [18, 3, 0, 0],
  [4, 12, 0, 0],
  [20, 0, 1, 0],
  [10, 1, 2, 0],
  [4, 2, 5, 0],
  [10, 0, 0, 1],
  [4, 2, 1, 1],
]
const allWeights = mixtures.reduce((sum, [weight]) => sum + weight, 0)

function mixture(random: Random) {
  let at = random.below(allWeights)
  for (const [weight, tree, text, bytes] of mixtures) {
    if (at < weight) return { tree, text, bytes }
    at -= weight
  }
  throw new RangeError('no mixture')
}

const drawn = (random: Random, from: readonly string[], count: number): string[] =>
  Array.from({ length: count }, () => random.pick(from))

/** One whole file about invented software, then changed in its keys and values, in its text, in its bytes. */
export function mutatedFile(random: Random): MutatedFile {
  const counts = mixture(random)
  const whole = inventedSoftware(random)
  const tree = drawn(random, names.tree, counts.tree)
  for (const name of tree) if (treeChanges[name]) changeTree(random, whole, treeChanges[name])
  const text = drawn(random, names.text, counts.text)
  const other = () => yamlText(random, inventedSoftware(random))
  const file = text.reduce((sum, name) => textChanges[name]?.(random, sum, other) ?? sum, yamlText(random, whole))
  const bytes = drawn(random, names.bytes, counts.bytes)
  const [last] = bytes
  const written = (last === undefined ? undefined : byteChanges[last]?.(random, file)) ?? Buffer.from(file)
  return { changes: [...tree, ...text, ...bytes].join(', '), bytes: new Uint8Array(written) }
}
