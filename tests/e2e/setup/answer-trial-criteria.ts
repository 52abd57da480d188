import { database, inTransaction } from '../../../app/lib/db.server'
import { setListingAnswers, setProviderAnswers } from '../../../app/modules/catalogue/commands.server/answer.server'
import { publishListing } from '../../../app/modules/catalogue/commands.server/publish.server'
import { registry } from '../../../app/modules/criteria/registry'
import { openDatabase } from '../../../app/programs/commands/open-database'
import { answer } from '../../factories/listing-draft'
import { trialValues } from '../fixtures/trial-values'
import { dataFolder, trialListing } from './places'

/** Answers every trial criterion for one listing and publishes it, as an editor's form would: through the commands. */
const actor = { kind: 'system', program: 'end-to-end tests' } as const

const answersOf = (subject: 'provider' | 'listing' | 'variant') =>
  trialValues
    .filter(({ type }) => registry.get(`trial-${type}`).subject === subject)
    .map(({ type, value }) => answer(`trial-${type}`, value))

const opened = await openDatabase({ purpose: 'end-to-end tests', mode: 'demo', dataFolder: dataFolder('trial') })
try {
  const listing = await database().listing.findUniqueOrThrow({
    where: { slug: trialListing },
    select: { id: true, version: true, providerId: true, variants: { orderBy: { position: 'asc' } } },
  })
  const [variant] = listing.variants
  if (!variant) throw new Error(`${trialListing} has no variant`)
  await inTransaction(async (transaction) => {
    const target = { listingId: listing.id, expected: listing.version }
    await setProviderAnswers(transaction, actor, listing.providerId, answersOf('provider'))
    await setListingAnswers(transaction, actor, target, answersOf('listing'))
    await setListingAnswers(
      transaction,
      actor,
      { ...target, variantId: variant.id, expected: listing.version + 1 },
      answersOf('variant'),
    )
    await publishListing(transaction, actor, listing.id)
  })
} finally {
  await opened.close()
}
process.exit(0)
