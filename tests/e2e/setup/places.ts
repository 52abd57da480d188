import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The marketplaces that the journeys visit: as it is, and with one more criterion of every type. */
export const marketplaces = ['catalogue', 'trial'] as const
export type Marketplace = (typeof marketplaces)[number]

export const dataFolder = (name: Marketplace): string => join(root, 'test-results/e2e-data', name)

/** What Node loads before anything of that marketplace. */
export const preloads: Record<Marketplace, readonly string[]> = {
  catalogue: [],
  trial: ['--import', 'tsx', '--import', './tests/setup/trial-criteria.ts'],
}

/** The listing that gets answers to the trial criteria, in the marketplace that has them. */
export const trialListing = 'beispiel-parkfluss'

/** A listing that moves to a new address before the journeys begin. */
export const moved = { from: 'beispiel-streuplan', to: 'beispiel-streuplan-winterdienst' } as const
