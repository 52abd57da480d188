import { closeDatabase, database } from '../../app/lib/db.server'
import { adoptDatabase } from '../../app/programs/drills/house/adopt-database'
import { startTemporaryDatabase, type TemporaryDatabase } from '../../prisma/embedded/temporary'
import { migrate } from '../../prisma/migrate'
import { seedDemo, seedReference } from '../../prisma/seed/run'

/** Lets this process work on a database, through the product's own access. */
export async function inDatabase<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  adoptDatabase(url, { DATABASE_STATEMENT_TIMEOUT_MS: '300000' })
  try {
    return await work()
  } finally {
    await closeDatabase()
  }
}

const demo = 'bench_demo'

/** The databases of one run: one server, a template with everything the demonstration has, copies of it. */
export class Databases {
  private server: Promise<TemporaryDatabase> | undefined
  private furnished: Promise<void> | undefined
  private made = 0

  private start(): Promise<TemporaryDatabase> {
    this.server ??= startTemporaryDatabase()
    return this.server
  }

  private async furnish(server: TemporaryDatabase): Promise<void> {
    const url = await server.createDatabase(demo)
    await migrate(url)
    await inDatabase(url, async () => {
      await seedReference(database())
      await seedDemo(database())
    })
  }

  /** A database of its own with reference data and the entries of the demonstration. */
  async demo(): Promise<string> {
    const server = await this.start()
    this.furnished ??= this.furnish(server)
    await this.furnished
    return server.createDatabase(`bench_${++this.made}`, demo)
  }

  /** A database with schema and reference data only. */
  async plain(): Promise<string> {
    const url = await (await this.start()).createDatabase(`bench_${++this.made}`)
    await migrate(url)
    await inDatabase(url, () => seedReference(database()))
    return url
  }

  /** A copy of a database of this server that nobody is connected to. */
  async copy(url: string): Promise<string> {
    return (await this.start()).createDatabase(`bench_${++this.made}`, new URL(url).pathname.slice(1))
  }

  /** A database without anything. */
  async bare(): Promise<string> {
    return (await this.start()).createDatabase(`bench_${++this.made}`)
  }

  async stop(): Promise<void> {
    await (await this.server?.catch(() => undefined))?.stop()
  }
}
