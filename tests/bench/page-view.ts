import type { CatalogueView } from '../../app/modules/catalogue/queries.server/catalogue.server'
import type { Municipality } from '../../app/modules/regions/schema'

/** What a catalogue page shows: the answer of the search and the municipality it is for. */
export type PageView = CatalogueView & { municipality: Municipality | null }
