import type { TemporaryDatabase } from '../../../../../prisma/embedded/temporary'
import { describeWhole } from '../../../../../prisma/schema-description'
import { changedSince, differences, type Held } from '../releases'

/** Notes everything that a backup is compared with afterwards; the announcement of the restore itself comes on top. */
const growing = ['OutboxRow']

/** What the parts of the drill share. */
export interface Run {
  server: TemporaryDatabase
  folder: string
  failures: string[]
  tries: number
  /** Changes a database after the restore, for the proof. */
  spoil?: (url: string) => Promise<unknown>
}

/** Compares a restored database with what was held when its backup was made. */
export async function compare({ failures, spoil }: Run, what: string, url: string, held: Held, schema: string[]) {
  await spoil?.(url)
  failures.push(...(await changedSince(url, held, growing)).map((one) => `${what}: ${one}.`))
  const wrong = differences(await describeWhole(url), schema)
  if (wrong.length > 0) failures.push(`${what}: the schema is not that of a fresh install: ${wrong[0]}.`)
}
