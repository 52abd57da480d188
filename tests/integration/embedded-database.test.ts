import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { runningServer } from '../../prisma/embedded/cluster'
import { clusterFolder } from '../../prisma/embedded/place'
import { processIdentity } from '../../prisma/embedded/process-identity'
import { cleanUp, openChild, refusedChild, startChild, temporaryFolder } from '../setup/embedded-processes'

afterEach(cleanUp)

async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

const isRoot = process.getuid?.() === 0

describe('the embedded database', () => {
  it('is made once, keeps its data, and leaves no process behind', async () => {
    const folder = join(temporaryFolder(), 'postgres')
    const first = await openChild(folder)
    expect(first.how).toBe('made')
    await query(first.url, 'CREATE TABLE "kept" AS SELECT 7 AS "value"')
    await first.close()
    expect(processIdentity(first.serverPid)).toBeNull()

    const second = await openChild(folder)
    expect(second.how).toBe('started')
    expect(await query(second.url, 'SELECT "value" FROM "kept"')).toEqual([{ value: 7 }])
    await second.close()
    expect(processIdentity(second.serverPid)).toBeNull()
    expect(readdirSync(dirname(clusterFolder(folder))).filter((name) => name.startsWith('cluster'))).toEqual([
      'cluster',
    ])
    expect(readdirSync(join(folder, 'users'))).toEqual([])
  })

  it('listens on loopback only and asks for a password of this folder', async () => {
    const folder = temporaryFolder()
    const child = await openChild(folder)
    const other = await openChild(temporaryFolder())
    expect(new URL(child.url).password).not.toBe(new URL(other.url).password)
    expect(new URL(child.url).password.length).toBeGreaterThanOrEqual(32)
    expect(statSync(join(folder, 'passwords.json')).mode & 0o077).toBe(0)
    const stranger = new URL(child.url)
    stranger.password = new URL(other.url).password
    await expect(query(stranger.href, 'SELECT 1')).rejects.toThrow('password authentication failed')
    stranger.password = ''
    await expect(query(stranger.href, 'SELECT 1')).rejects.toThrow(/password/)
    expect(await query(child.adminUrl, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    expect(await query(child.url, 'SELECT rolsuper, rolcreatedb FROM pg_roles WHERE rolname = current_user')).toEqual([
      { rolsuper: false, rolcreatedb: false },
    ])
    expect(await query(child.url, 'SHOW fsync')).toEqual([{ fsync: 'on' }])
  })

  it('is joined by others and stopped by the last one to leave', async () => {
    const folder = temporaryFolder()
    const server = await openChild(folder, 'npm start', 'http://127.0.0.1:1')
    const command = await openChild(folder, 'search:reindex')
    expect(command.how).toBe('joined')
    expect(command.serverPid).toBe(server.serverPid)
    await server.close()
    expect(await query(command.url, 'SELECT 1 AS "one"')).toEqual([{ one: 1 }])
    await command.close()
    expect(processIdentity(server.serverPid)).toBeNull()
  })

  it('refuses a second serving process at once, with number, address and advice', async () => {
    const folder = temporaryFolder()
    const server = await openChild(folder, 'npm start', 'http://127.0.0.1:3000')
    const begin = performance.now()
    const sentence = await refusedChild(folder, 'npm start', 'http://127.0.0.1:3000')
    expect(performance.now() - begin).toBeLessThan(2_000)
    expect(sentence).toContain(`process ${server.process.pid} (npm start)`)
    expect(sentence).toContain('http://127.0.0.1:3000')
    expect(sentence).toContain(`kill ${server.process.pid}`)
    expect(await query(server.url, 'SELECT 1 AS "one"')).toEqual([{ one: 1 }])
  })

  it('adopts a server whose starter was killed, and stops it in the end', async () => {
    const folder = temporaryFolder()
    const killed = await openChild(folder, 'npm start', 'http://127.0.0.1:1')
    await query(killed.url, 'CREATE TABLE "kept" AS SELECT 7 AS "value"')
    await killed.kill()
    expect(processIdentity(killed.serverPid)).not.toBeNull()
    const next = await openChild(folder, 'npm start', 'http://127.0.0.1:1')
    expect(next.how).toBe('adopted')
    expect(next.serverPid).toBe(killed.serverPid)
    expect(await query(next.url, 'SELECT "value" FROM "kept"')).toEqual([{ value: 7 }])
    await next.close()
    expect(processIdentity(killed.serverPid)).toBeNull()
  })

  it('recovers when starter and server were both killed', async () => {
    const folder = temporaryFolder()
    const killed = await openChild(folder)
    await query(killed.url, 'CREATE TABLE "kept" AS SELECT 7 AS "value"')
    process.kill(killed.serverPid, 'SIGKILL')
    await killed.kill()
    const next = await openChild(folder)
    expect(next.how).toBe('started')
    expect(await query(next.url, 'SELECT "value" FROM "kept"')).toEqual([{ value: 7 }])
  })

  it('starts its server again when that ends while it serves', async () => {
    const folder = temporaryFolder()
    const child = await openChild(folder, 'npm start', 'http://127.0.0.1:1')
    process.kill(child.serverPid, 'SIGQUIT')
    await expect
      .poll(() => query(child.url, 'SELECT 1 AS "one"').catch(() => null), { timeout: 5_000 })
      .toEqual([{ one: 1 }])
    expect(runningServer(clusterFolder(folder))?.pid).not.toBe(child.serverPid)
  })

  it('takes no notice of notes left by the dead, nor of their numbers given to others', async () => {
    const folder = temporaryFolder()
    const first = await openChild(folder)
    await first.close()
    const stale = (pid: number) =>
      `{"pid":${pid},"identity":"earlier/1","purpose":"npm start","since":"","serving":"x"}\n`
    writeFileSync(join(folder, 'users', 'dead.json'), stale(first.process.pid ?? 1))
    writeFileSync(join(folder, 'users', 'reused.json'), stale(process.pid))
    writeFileSync(join(folder, 'lock.900'), stale(process.pid))
    const lines = [process.pid, clusterFolder(folder), 0, 5432, '', '127.0.0.1', '', 'ready']
    writeFileSync(join(clusterFolder(folder), 'postmaster.pid'), lines.join('\n'), { mode: 0o644 })
    const next = await openChild(folder, 'npm start', 'http://127.0.0.1:1')
    expect(next.how).toBe('started')
    await next.close()
  })

  it('is made anew when its making was killed at any moment', async () => {
    const folder = temporaryFolder()
    for (const delay of [250, 350, 450, 600]) {
      const child = startChild(folder)
      await sleep(delay)
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('exit', resolve))
    }
    const next = await openChild(folder)
    expect(await query(next.url, 'SELECT 1 AS "one"')).toEqual([{ one: 1 }])
    await next.close()
    expect(readdirSync(folder).filter((name) => /^cluster\.|\.part$/.test(name))).toEqual([])
  })

  it('says in one sentence that the passwords are gone', async () => {
    const folder = temporaryFolder()
    const first = await openChild(folder)
    await first.close()
    rmSync(join(folder, 'passwords.json'))
    expect(await refusedChild(folder)).toMatch(/passwords\.json is missing, so the database beside it cannot be opened/)
  })

  it.runIf(isRoot)('works for root in a folder that its user cannot enter', async () => {
    const closed = temporaryFolder(0o700)
    const folder = join(closed, 'data', 'postgres')
    expect(statSync(closed).mode & 0o777).toBe(0o700)
    const first = await openChild(folder)
    expect(first.notice).toMatch(/^The database stands in .*, because the user it runs as cannot enter /)
    const { folder: place } = JSON.parse(readFileSync(join(folder, 'place.json'), 'utf8'))
    await query(first.url, 'CREATE TABLE "kept" AS SELECT 7 AS "value"')
    await first.close()
    const second = await openChild(folder)
    expect(second.notice).toBeNull()
    expect(await query(second.url, 'SELECT "value" FROM "kept"')).toEqual([{ value: 7 }])
    await second.close()
    rmSync(place, { recursive: true })
    const third = await openChild(folder)
    expect(third.notice).toMatch(/is gone; a new one was made/)
    expect(existsSync(place)).toBe(false)
    const { folder: newPlace } = JSON.parse(readFileSync(join(folder, 'place.json'), 'utf8'))
    await third.close()
    rmSync(newPlace, { recursive: true })
  })

  it.runIf(isRoot)('says in one sentence that a folder may not be written', async () => {
    const folder = join(temporaryFolder(), 'postgres')
    mkdirSync(folder, { recursive: true })
    const sentence = await refusedChild(folder, 'test', undefined, 65_534)
    expect(sentence).toMatch(/^Could not open the database in .*: this user may not do that/)
  })
})
