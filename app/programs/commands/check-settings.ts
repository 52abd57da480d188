import { Refusal } from '../../../prisma/embedded/refusal'
import { databaseUrlFault } from '../../lib/database-url'
import { environment, parseSettings, type Settings, SettingsError, settings } from '../../lib/env.server'
import type { RunMode } from '../../lib/run-mode'
import { checkNamedDatabase } from './named-database'

/** An address with the form of one, as long as the embedded database has none. */
const notYetKnown = 'postgresql://127.0.0.1/not-yet-known'

/** Where settings are wrong, whoever mends them is told in the same list when the database cannot be used either. */
async function allAtOnce(read: () => Settings): Promise<Settings> {
  try {
    return read()
  } catch (error) {
    const url = environment().DATABASE_URL?.trim()
    if (!(error instanceof SettingsError) || !url || databaseUrlFault(url) !== null) throw error
    const unusable = await checkNamedDatabase(url).then(
      () => null,
      (fault: unknown) => (fault instanceof Refusal ? fault.message : null),
    )
    throw unusable === null ? error : new Refusal(`${error.message}\n  ${unusable}`)
  }
}

/** The settings of a process of production. Throws a refusal that names all that is wrong with them. */
export const processSettings = (): Promise<Settings> => allAtOnce(settings)

/** The settings with which this process would run in a mode, with another address of the database where one is given. */
export const settingsFor = (mode: RunMode, url?: string): Settings =>
  parseSettings({
    ...environment(),
    MARKTLOTSE_MODE: mode,
    DATABASE_URL: url ?? (environment().DATABASE_URL?.trim() || notYetKnown),
  })

/**
 * Reads the settings before anything is started, the embedded database's address left open. Throws a refusal that names all
 * that is wrong with them.
 */
export const earlySettings = (mode: RunMode): Promise<Settings> => allAtOnce(() => settingsFor(mode))

const reasons: Record<RunMode, string> = {
  development: '"npm run dev" always runs as development',
  demo: 'with the embedded database on loopback "npm start" runs as a demonstration; production needs DATABASE_URL or another HOST',
  production: 'with DATABASE_URL, or a HOST that is not loopback, "npm start" runs in production',
}

/** Refuses a MARKTLOTSE_MODE that asks for another mode than the one in which this program runs. */
export function refuseOtherMode(mode: RunMode): void {
  const asked = environment().MARKTLOTSE_MODE?.trim()
  if (!asked || asked === mode) return
  throw new Refusal(`MARKTLOTSE_MODE asks for another mode than ${mode}: ${reasons[mode]}. Leave MARKTLOTSE_MODE out.`)
}
