import type { TestProject } from 'vitest/node'
import { startTemporaryDatabase } from '../../prisma/embedded/temporary'
import { migrate } from '../../prisma/migrate'
import { templateName } from './template-name'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server as administrator; the database in it is `postgres`. */
    databaseServer: string
  }
}

/** One PostgreSQL for the whole run, with a migrated database that the workers copy. */
export default async function setup(project: TestProject) {
  const server = await startTemporaryDatabase()
  await migrate(await server.createDatabase(templateName))
  project.provide('databaseServer', server.adminUrl)
  return () => server.stop()
}
