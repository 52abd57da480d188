import type { CatalogueView } from '../../app/modules/catalogue/queries.server/catalogue.server'
import type { PageShortlist } from '../../app/modules/comparison/queries.server/shortlist.server'
import type { Municipality } from '../../app/modules/regions/schema'

/** What a catalogue page shows: the answer of the search, the municipality it is for, and the visitor's shortlist. */
export type PageView = CatalogueView & { municipality: Municipality | null; shortlist: PageShortlist }
