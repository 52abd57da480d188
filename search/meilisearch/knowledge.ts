import { noAddedSynonyms } from '../analyze/added-synonyms'
import type { AddedSynonyms, IndexChanges, IndexDefinition } from '../contract'
import { idsOf } from './changes'
import type { StoredSeeds } from './ranks'
import { Vocabulary } from './vocabulary'

/** A reading of all documents that is under way. */
export interface Reading {
  next: Vocabulary
  /** Puts what was read in the place of what was known. */
  take(): void
}

/** What a process knows of the documents: their words, and a print of what the server is to hold of each. */
export class Knowledge {
  vocabulary: Vocabulary
  /** Documents that have changed since they were read here: they are read once more when the server is brought in line. */
  readonly outdated = new Set<string>()
  /** The seeds of which the prints are; `null` = it is not right any more. */
  private seeds: string | null = null
  private forgotten = 0

  constructor(
    private readonly definition: IndexDefinition,
    private readonly stored: StoredSeeds,
  ) {
    this.vocabulary = new Vocabulary(definition, noAddedSynonyms)
  }

  begin(added: AddedSynonyms): Reading {
    const [seeds, forgotten] = [this.seedsNow(), this.forgotten]
    const next = new Vocabulary(this.definition, added)
    const outdated = [...this.outdated]
    return {
      next,
      take: () => {
        this.vocabulary = next
        for (const id of outdated) this.outdated.delete(id)
        this.seeds = forgotten === this.forgotten ? seeds : null
      },
    }
  }

  /** Knows of a change without reading it. */
  miss(change: IndexChanges): void {
    for (const id of idsOf(change)) this.outdated.add(id)
  }

  /** It is no longer right, and neither is what is being read. */
  forget(): void {
    this.forgotten += 1
    this.seeds = null
  }

  /** Whether it says of every document what the server is to hold now. */
  get complete(): boolean {
    return this.seeds === this.seedsNow()
  }

  private seedsNow(): string {
    return JSON.stringify(this.stored.now())
  }
}
