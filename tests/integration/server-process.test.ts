import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs the web process until it ends by itself. */
async function run(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/programs/server.ts'], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (text) => {
    stdout += text
  })
  child.stderr.on('data', (text) => {
    stderr += text
  })
  const [code] = await once(child, 'close')
  return { code, stdout, stderr }
}

describe('the web process', () => {
  it('does not start in production without imprint, and says in a sentence each what is missing', async () => {
    const { code, stdout, stderr } = await run({ MARKTLOTSE_MODE: 'production' })
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(
      /^Marktlotse cannot start in production mode:\n {2}PUBLIC_URL is not set\. .+\.\n {2}OPERATOR_NAME is not set\. Imprint: .+\.\n/,
    )
  })

  it('names wrong settings without their values', async () => {
    const { code, stderr } = await run({
      MARKTLOTSE_MODE: 'demo',
      DATABASE_URL: 'mysql://user:geheim@host/x',
      PORT: 'x',
    })
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^Marktlotse cannot start in demo mode:\n {2}PORT must be .+\.\n {2}DATABASE_URL must be .+\.\n$/,
    )
    expect(stderr).not.toContain('geheim')
  })
})
