import { adoptSettings, environment, parseSettings } from '../../../lib/env.server'

/** Has this process itself work on a database, as the demonstration does; `env` are further settings. */
export const adoptDatabase = (url: string, env: Record<string, string> = {}): void =>
  adoptSettings(
    parseSettings({ ...environment(), MARKTLOTSE_MODE: 'demo', HOST: '127.0.0.1', DATABASE_URL: url, ...env }),
  )
