import { noAddedSynonyms } from '../analyze/added-synonyms'
import type { AddedSynonyms, IndexDefinition } from '../contract'
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
    return {
      next,
      take: () => {
        this.vocabulary = next
        this.seeds = forgotten === this.forgotten ? seeds : null
      },
    }
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
