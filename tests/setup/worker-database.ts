import { resetDatabase, workerDatabase } from './databases'

/** Before each file of tests: an empty migrated database, named by DATABASE_URL. */
process.env.MARKTLOTSE_MODE = 'development'
process.env.DATABASE_URL = await workerDatabase()
await resetDatabase()
