import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { finished } from '../setup/finished'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dataFolder = mkdtempSync(join(tmpdir(), 'marktlotse-test-'))
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))

/** Runs the start command, past installation and build, and gives what it wrote to standard error. */
async function start(env: Record<string, string>, ...args: string[]) {
  const command = join(root, 'app/programs/commands/start.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', command, '--data', dataFolder, ...args], {
    cwd: root,
    env: { ...process.env, MARKTLOTSE_MODE: '', DATABASE_URL: '', PORT: '0', HOST: '127.0.0.1', ...env },
  })
  const { code, out, error } = await finished(child)
  return { code, out, error: error.trim() }
}

describe('npm start ends with one sentence', () => {
  it('when the port is taken, before it touches the database', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { code, error } = await start({ PORT: String(port) })
    other.close()
    expect(code).toBe(1)
    expect(error).toBe(
      `Port ${port} on 127.0.0.1 is taken by another program; choose another one, for instance "PORT=${port + 1} npm start".`,
    )
    expect(existsSync(join(dataFolder, 'postgres'))).toBe(false)
  })

  const wrongPassword = () => {
    const url = new URL(inject('databaseServer'))
    url.password = 'geheim-und-falsch'
    return url.href
  }
  const missingDatabase = () => {
    const url = new URL(inject('databaseServer'))
    url.pathname = '/there_is_none'
    return url.href
  }
  it.each([
    [
      'nobody there',
      () => 'postgresql://u:geheim-und-falsch@127.0.0.1:1/x',
      /127\.0\.0\.1:1\/x .* nothing answers there\.$/,
    ],
    ['a wrong password', wrongPassword, /the password is wrong\.$/],
    ['a missing database', missingDatabase, /there is no such database\.$/],
  ])('when DATABASE_URL is wrong: %s', async (_, url, sentence) => {
    const settings = {
      PUBLIC_URL: 'https://market.example',
      OPERATOR_NAME: 'x',
      OPERATOR_ADDRESS: 'x',
      OPERATOR_REPRESENTATIVE: 'x',
      OPERATOR_EMAIL: 'x@market.example',
      OPERATOR_PHONE: 'x',
      PRIVACY_CONTACT: 'x',
      ACCESSIBILITY_CONTACT: 'x',
      ACCESSIBILITY_ENFORCEMENT_BODY: 'x',
    }
    const { code, error, out } = await start({ ...settings, DATABASE_URL: url() })
    expect(code).toBe(1)
    expect(error).toMatch(sentence)
    expect(error.split('\n')).toHaveLength(1)
    expect(error + out).not.toContain('geheim')
  })

  it.each([
    ['is no address', 'nonsense', /\n {2}DATABASE_URL must be an address such as postgresql:.+\.$/],
    ['names no database', 'postgresql://u:geheim@127.0.0.1:1', /\n {2}DATABASE_URL must be an address such .+\.$/],
    [
      'leads nowhere',
      'postgresql://u:geheim@127.0.0.1:1/x',
      /\n {2}The database 127\.0\.0\.1:1\/x .+ cannot be used: nothing answers there\.$/,
    ],
  ])('in one list with the settings that are missing when DATABASE_URL %s', async (_, url, line) => {
    const { code, error, out } = await start({ DATABASE_URL: url })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toMatch(/\n {2}OPERATOR_NAME is not set\. /)
    expect(error).toMatch(line)
    expect(error).not.toContain('geheim')
  })

  it('when MARKTLOTSE_MODE asks for what it does not do, before it touches the database', async () => {
    for (const mode of ['production', 'development', 'nonsense']) {
      const { code, error, out } = await start({ MARKTLOTSE_MODE: mode })
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(error).toMatch(/^MARKTLOTSE_MODE asks for another mode than demo: with the embedded database [^\n]+\.$/)
    }
    const { error } = await start({ MARKTLOTSE_MODE: 'demo', HOST: '0.0.0.0' })
    expect(error).toMatch(/^MARKTLOTSE_MODE asks for another mode than production: [^\n]+\.$/)
    expect(existsSync(join(dataFolder, 'postgres'))).toBe(false)
  })

  it('when its data folder lies in a file', async () => {
    const { code, error } = await start({}, '--data', fileURLToPath(import.meta.url))
    expect(code).toBe(1)
    expect(error).toMatch(/^Could not finish: there is no such folder \([^\n]+\)\.$/)
  })

  it('when it would be production and settings are missing', async () => {
    const { code, error, out } = await start({ HOST: '0.0.0.0' })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toMatch(/^Marktlotse cannot start in production mode:\n {2}PUBLIC_URL is not set\. /)
    expect(error).toMatch(/\n {2}OPERATOR_NAME is not set\. .+\n(.+\n)+ {2}PRIVACY_CONTACT is not set\. /)
    expect(existsSync(join(dataFolder, 'postgres'))).toBe(false)
  })

  it('when PORT is no port or an argument is unknown', async () => {
    expect(await start({ PORT: '99999', OPERATOR_EMAIL: 'x' })).toEqual({
      code: 1,
      out: '',
      error: [
        'Marktlotse cannot start in demo mode:',
        '  PORT must be a whole number from 0 to 65535.',
        '  OPERATOR_EMAIL must be an e-mail address.',
      ].join('\n'),
    })
    expect(await start({}, '--unknown')).toMatchObject({ code: 2, error: "Unknown option '--unknown'. See --help." })
  })
})
