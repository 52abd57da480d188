import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { end, root } from '../prepare.mjs'
import { usage } from '../usage.mjs'
import { readArguments } from './arguments'
import { asNamed } from './named-path'
import { refuseSecond } from './refuse-second'

const { values } = readArguments(usage.dev.help, usage.dev.options)
// Until the server runs, a signal ends this process with what it has opened.
const leave = () => process.exit(130)
process.on('SIGINT', leave).on('SIGTERM', leave).on('SIGHUP', leave)
try {
  refuseSecond(values.data)
} catch (error) {
  end(asNamed(error))
}
const { bringUp } = await import('./bring-up')
const { environment, settings } = await import('../../lib/env.server')
const opened = await bringUp({ purpose: 'npm run dev', mode: 'development', dataFolder: values.data }).catch((error) =>
  end(asNamed(error)),
)
const watch = [join(root, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', 'app/programs/server.ts']
const server = spawn(process.execPath, watch, {
  cwd: root,
  env: Object.assign({} as NodeJS.ProcessEnv, environment(), {
    MARKTLOTSE_MODE: 'development',
    DATABASE_URL: settings().databaseUrl,
  }),
  stdio: 'inherit',
})
process.removeListener('SIGINT', leave).removeListener('SIGTERM', leave).removeListener('SIGHUP', leave)
// Ctrl-C reaches the server by the terminal, other signals are handed on; the database goes last.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal))
server.once('exit', async (code) => {
  await opened.close()
  process.exit(code ?? 0)
})
