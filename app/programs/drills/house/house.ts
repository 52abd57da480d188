import { setTimeout as sleep } from 'node:timers/promises'
import { startTemporaryDatabase, type TemporaryDatabase } from '../../../../prisma/embedded/temporary'
import { migrate } from '../../../../prisma/migrate'
import { seedDemo, seedReference } from '../../../../prisma/seed/run'
import { closeDatabase, database } from '../../../lib/db.server'
import { adoptDatabase } from './adopt-database'
import type { House, HouseSettings } from './drill'
import { freePort, startProcess } from './processes'

const template = 'house'
const readyWithinMs = 180_000

/** A database with everything the demonstration has, as the template of the houses. */
async function furnish(server: TemporaryDatabase): Promise<void> {
  const url = await server.createDatabase(template)
  await migrate(url)
  adoptDatabase(url)
  await seedReference(database())
  await seedDemo(database())
  await closeDatabase()
}

async function startHouse(server: TemporaryDatabase, number: number, env: Record<string, string>): Promise<House> {
  const databaseUrl = await server.createDatabase(`house_${number}`, template)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = startProcess('app/programs/server.ts', [], {
    MARKTLOTSE_MODE: 'demo',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    ...env,
  })
  const until = performance.now() + readyWithinMs
  for (;;) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null)
    if (answer?.ok) break
    if (!child.running() || performance.now() > until) {
      await child.end('SIGKILL')
      throw new Error(`The server did not get ready: ${child.output().slice(-2_000)}`)
    }
    await sleep(50)
  }
  return { url, databaseUrl, pid: child.pid, output: child.output, running: child.running, stop: () => child.end() }
}

/** The servers of one drill: made when asked for, stopped together. */
export function houses() {
  let server: Promise<TemporaryDatabase> | undefined
  let shared: Promise<House> | undefined
  const all: House[] = []

  const make = async (env: Record<string, string>) => {
    server ??= startTemporaryDatabase().then(async (started) => {
      await furnish(started)
      return started
    })
    const house = await startHouse(await server, all.length + 1, env)
    all.push(house)
    return house
  }
  return {
    get({ fresh = false, env = {} }: HouseSettings = {}): Promise<House> {
      if (fresh) return make(env)
      shared ??= make(env)
      return shared
    },
    async stop(): Promise<void> {
      for (const house of all) await house.stop()
      await (await server?.catch(() => undefined))?.stop()
    },
  }
}
