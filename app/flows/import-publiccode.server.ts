import { translate } from '../content/translate'
import type { Actor } from '../lib/actor'
import { inTransaction, type Transaction } from '../lib/db.server'
import { settings } from '../lib/env.server'
import { AppError } from '../lib/errors'
import type { Language } from '../lib/language'
import { cleanTyped } from '../lib/typed-text'
import { createImported, findListingOfProject } from '../modules/catalogue/commands.server/import.server'
import { updateImported } from '../modules/catalogue/commands.server/update-imported.server'
import { readSentFile, whyRefused } from '../modules/catalogue/queries.server/publiccode.server'
import type { FileToImport, ImportResult } from '../modules/catalogue/schema/import'
import { publisherNamed } from '../modules/providers/commands.server'

/**
 * Brings one read publiccode.yml into the catalogue: a draft and, where it is new, its publisher, or the changes to the
 * draft that its project already has.
 */
export async function importPubliccodeWithin(
  transaction: Transaction,
  actor: Actor,
  input: FileToImport,
): Promise<ImportResult> {
  const { project, publisher } = input.read.takeover
  // Two readings of one project at once: the second waits and finds the first one's listing.
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`publiccode ${project}`}, 0))`
  const listingId = await findListingOfProject(transaction, project)
  if (listingId) return updateImported(transaction, actor, listingId, input)
  const about = {
    de: translate('de')('publiccode.publisherAbout'),
    en: translate('en')('publiccode.publisherAbout'),
  }
  const providerId = await publisherNamed(transaction, actor, publisher, about)
  return createImported(transaction, actor, providerId, input)
}

/**
 * Reads a file that the operator sent and imports it. `fault`: why it was not read, as a sentence, with the status of
 * the answer.
 */
export async function importSentFile(
  actor: Actor,
  file: { name: string; bytes: Uint8Array } | null,
  { language, today }: { language: Language; today: string },
): Promise<ImportResult | { fault: string; status: 400 | 503 }> {
  const t = translate(language)
  if (!file) return { fault: t('operator.imports.uploadMissing'), status: 400 }
  try {
    const reading = await readSentFile(file.bytes, { persons: settings().importPersons })
    if (reading.refused) {
      const reason = whyRefused(language, reading)
      return { fault: t('operator.imports.uploadRefused', { reason }), status: 400 }
    }
    return await importPubliccode(actor, { read: reading, file: cleanTyped(file.name).slice(0, 300), readOn: today })
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'unavailable') throw error
    return { fault: t('operator.imports.uploadBusy'), status: 503 }
  }
}

/** `importPubliccodeWithin` in a transaction of its own. */
export const importPubliccode = (actor: Actor, input: FileToImport): Promise<ImportResult> =>
  inTransaction((transaction) => importPubliccodeWithin(transaction, actor, input))
