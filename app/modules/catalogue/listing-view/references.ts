import type { Language } from '../../../lib/language'
import { sizeClassIds, sizeClassOf } from '../../criteria/size-classes'
import { optionLabel } from '../../criteria/words'
import type { ReferenceEntry } from '../schema/listing'
import { type RepositoryView, repositoryView } from './evidence'

/** The municipality a page is shown for. `distance` in kilometres, `null` where a place is not known. */
export interface ListingPlace {
  name: string
  population: number
  distance(reference: { latitude: number | null; longitude: number | null }): number | null
}

export interface ReferenceView {
  name: string
  size: string | null
  population: number | null
  since: number | null
  use: string | null
  /** Day on which the municipality itself confirmed the use. */
  confirmedOn: string | null
  /** Whole kilometres to the municipality the page is shown for. */
  kilometres: number | null
  repository: RepositoryView | null
}

/**
 * Uses in the order in which they help: for a municipality by similar size (steps between size classes), then by distance,
 * unknown ones last; otherwise confirmed ones first. Equal ones by name.
 */
export function referenceViews(
  references: readonly ReferenceEntry[],
  language: Language,
  today: string,
  place: ListingPlace | null,
): ReferenceView[] {
  const last = Number.POSITIVE_INFINITY
  const sizeOf = (population: number) => sizeClassIds.indexOf(sizeClassOf(population))
  return references
    .map((entry) => {
      const confirmedOn = entry.confirmedOn !== null && entry.confirmedOn <= today ? entry.confirmedOn : null
      const distance = place?.distance(entry) ?? null
      const steps =
        place === null || entry.population === null
          ? last
          : Math.abs(sizeOf(entry.population) - sizeOf(place.population))
      return { entry, confirmedOn, distance, steps }
    })
    .sort(
      (a, b) =>
        compare(a.steps, b.steps) ||
        compare(a.distance ?? last, b.distance ?? last) ||
        compare(a.confirmedOn ? 0 : 1, b.confirmedOn ? 0 : 1) ||
        a.entry.name.localeCompare(b.entry.name, 'de'),
    )
    .map(({ entry, confirmedOn, distance }) => ({
      name: entry.name,
      size: entry.population === null ? null : optionLabel(language, 'suitableSizes', sizeClassOf(entry.population)),
      population: entry.population,
      since: entry.since,
      use: entry.use?.[language] ?? null,
      confirmedOn,
      kilometres: distance === null ? null : Math.round(distance),
      repository: repositoryView(entry.source),
    }))
}

/** Also for two infinite numbers. */
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)
