import { median } from './stats'

/** Something that is measured again and again, in turn with others. */
export interface Contender<Sample> {
  name: string
  measure(): Promise<Sample>
}

export interface Interleaving<Sample> {
  rounds: number
  /** The contender whose figure shows how steady the machine is. */
  floor?: string
  /** The figure of a sample that is compared from round to round. */
  figure: (sample: Sample) => number
  /** Largest accepted distance of the floor from its median, as a share. */
  tolerance?: number
  /** How often a round outside the tolerance is repeated. */
  repeats?: number
  /** For how long rounds are repeated, in milliseconds; on a busy machine every one would be. */
  repeatForMs?: number
}

export interface Interleaved<Sample> {
  /** Samples by contender, one per round. */
  samples: ReadonlyMap<string, readonly Sample[]>
  repeated: number
  /** False when the floor left its tolerance in a round however often that was repeated. */
  steady: boolean
}

/**
 * Measures A, B, C, A, B, C, … after one round that is thrown away. A round in which the floor is farther from its
 * median than the tolerance is replaced by another, up to `repeats` times each and as long as there is time; what stays
 * outside is told.
 */
export async function interleave<Sample>(
  contenders: readonly Contender<Sample>[],
  { rounds, floor, figure, tolerance = 0.15, repeats = 3, repeatForMs = 60_000 }: Interleaving<Sample>,
): Promise<Interleaved<Sample>> {
  const round = async () => {
    const samples = new Map<string, Sample>()
    for (const contender of contenders) samples.set(contender.name, await contender.measure())
    return samples
  }
  await round()
  const kept: Map<string, Sample>[] = []
  for (let count = 0; count < rounds; count++) kept.push(await round())

  let repeated = 0
  if (floor !== undefined) {
    const until = performance.now() + repeatForMs
    const figureOf = (samples: Map<string, Sample>) => figure(samples.get(floor) as Sample)
    const outside = (samples: Map<string, Sample>) => {
      const middle = median(kept.map(figureOf))
      return Math.abs(figureOf(samples) - middle) > tolerance * middle
    }
    for (let index = 0; index < kept.length; index++) {
      const farOut = () => outside(kept[index] as Map<string, Sample>)
      for (let turn = 0; turn < repeats && farOut() && performance.now() < until; turn++) {
        kept[index] = await round()
        repeated += 1
      }
    }
    return { samples: byContender(contenders, kept), repeated, steady: !kept.some(outside) }
  }
  return { samples: byContender(contenders, kept), repeated, steady: true }
}

function byContender<Sample>(
  contenders: readonly Contender<Sample>[],
  rounds: readonly ReadonlyMap<string, Sample>[],
): Map<string, Sample[]> {
  return new Map(contenders.map(({ name }) => [name, rounds.map((samples) => samples.get(name) as Sample)]))
}
