import type { SeedListing, SeedMunicipality, SeedProvider } from '../seed-data'
import { toListing } from './listing-draft'
import { admin } from './listings/admin'
import { civic } from './listings/civic'
import { conn } from './listings/conn'
import { data } from './listings/data'
import { econ } from './listings/econ'
import { energy } from './listings/energy'
import { env } from './listings/env'
import { mob } from './listings/mob'
import { ops } from './listings/ops'
import { safety } from './listings/safety'
import { social } from './listings/social'
import { municipalities } from './municipalities'
import { providers } from './providers'

export const inventedProviders: readonly SeedProvider[] = providers
export const inventedMunicipalities: readonly SeedMunicipality[] = municipalities
export const inventedListings: readonly SeedListing[] = [
  ...admin,
  ...data,
  ...conn,
  ...mob,
  ...energy,
  ...env,
  ...ops,
  ...safety,
  ...civic,
  ...social,
  ...econ,
].map(toListing)
