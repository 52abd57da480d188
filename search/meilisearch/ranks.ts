/**
 * The seeds whose order is stored with the documents, each in a slot: this week's and the next one's, so that a week can
 * begin without any write. A slot is used again when its seed is over; the settings name slots, never seeds.
 */
export interface StoredSeeds {
  slots: number
  /** The seeds to be stored now, each with a slot from 0 to `slots` - 1. */
  now(): readonly { seed: string; slot: number }[]
}

/** A few seeds that never change, each in a slot of its own. */
export const fixedSeeds = (seeds: readonly string[]): StoredSeeds => ({
  slots: seeds.length,
  now: () => seeds.map((seed, slot) => ({ seed, slot })),
})
