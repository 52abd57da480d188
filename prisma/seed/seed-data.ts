import type { Grade, Visibility } from '../../app/modules/criteria/criterion'
import type { DeliveryModel } from '../../app/modules/criteria/entries/basics'

export interface Words {
  de: string
  en: string
}

/** Where a value comes from: the provider itself, or a file of a public repository at a commit. */
export type SeedSource =
  | { kind: 'provider' }
  /** `repository` https address; `file` path inside it, optionally `path#L12`; `commit` 40 hex digits. */
  | { kind: 'repository'; repository: string; file: string; commit: string }

export interface SeedEvidence {
  grade: Grade
  title: Words
  issuer?: string
  issuedOn: string
  validUntil?: string
  url?: string
  visibility?: Visibility
  state: 'offered' | 'accepted' | 'refused'
  /** Needed when refused. */
  reason?: Words
}

export interface SeedAnswer {
  criterion: string
  /** In the shape of the criterion's type, see `AnswerType`. */
  value: unknown
  /** The day the value was stated or read, `YYYY-MM-DD`. */
  statedOn: string
  source: SeedSource
  evidence?: readonly SeedEvidence[]
}

export interface SeedReference {
  name: string
  /** Slug of an invented municipality or an AGS. */
  municipality?: string
  since?: number
  use?: Words
  confirmedOn?: string
  source: SeedSource
}

export interface SeedVariant {
  delivery: DeliveryModel
  answers: readonly SeedAnswer[]
}

export interface SeedListing {
  slug: string
  name: string
  provider: string
  origin: 'provider' | 'public_sources'
  confirmedOn: string
  /** At most 500 characters per language, our own words. */
  summary: Words
  /** 3 to 10 per language, at most about 10 words each, same length in both languages. */
  features: { de: readonly string[]; en: readonly string[] }
  answers: readonly SeedAnswer[]
  variants: readonly SeedVariant[]
  references?: readonly SeedReference[]
  withdrawn?: { on: string; reason: Words }
}

export interface SeedProvider {
  slug: string
  name: string
  origin: 'provider' | 'public_sources'
  about: Words
  answers: readonly SeedAnswer[]
}

export interface SeedMunicipality {
  slug: string
  name: string
  population: number
  latitude: number
  longitude: number
}
