import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { logOptions } from './log.server'

function logged(values: object, message = 'seen'): { line: string; value: Record<string, unknown> } {
  let line = ''
  pino(logOptions, {
    write: (text: string) => {
      line += text
    },
  }).info(values, message)
  return { line, value: JSON.parse(line) }
}

describe('the log', () => {
  it('leaves out secrets on three levels', () => {
    const { line } = logged({
      cookie: 'CANARY',
      password: 'CANARY',
      headers: { cookie: 'CANARY', authorization: 'CANARY', 'set-cookie': ['CANARY'] },
      request: { headers: { cookie: 'CANARY', authorization: 'CANARY', 'set-cookie': 'CANARY' } },
      form: { password: 'CANARY' },
    })
    expect(line).not.toContain('CANARY')
    expect(line.match(/left out/g)).toHaveLength(9)
  })

  it('stays one JSON object a line whatever is logged', () => {
    const { line, value } = logged({ path: '/a\r\n{"level":"fatal"}' }, 'first\nsecond')
    expect(line.trimEnd()).not.toContain('\n')
    expect(value).toMatchObject({ level: 'info', path: '/a\r\n{"level":"fatal"}', msg: 'first\nsecond' })
  })

  it('keeps the stack of an error', () => {
    const { value } = logged({ error: new Error('broken') })
    expect(value.error).toMatchObject({ type: 'Error', message: 'broken' })
    expect((value.error as { stack: string }).stack).toContain('log.server.test')
  })

  it('is written out when the process ends at once', () => {
    const file = fileURLToPath(new URL('./log.server.ts', import.meta.url))
    const script = `import { log } from ${JSON.stringify(file)}; for (let i = 0; i < 500; i++) log.info({ i }, 'line'); process.exit(0)`
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    })
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(500)
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ i: 499 })
  })
})
