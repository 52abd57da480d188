import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { end, prepare, root } from './prepare.mjs'

/*
 * `npm start` and `npm run dev`: brings the folder into a state in which the project can be loaded, then hands over, in
 * this process, to the TypeScript of `commands/`.
 */
const development = process.argv[2] === 'dev'
const loadTypeScript = async () => (await import('tsx/esm/api')).register()
try {
  const installed = existsSync(join(root, 'node_modules/tsx'))
  if (installed) {
    await loadTypeScript()
    if (!process.argv.includes('--help')) {
      const { refuseSecond } = await import('./commands/refuse-second.ts')
      refuseSecond(process.argv)
    }
  }
  if (!installed || !process.argv.includes('--help')) await prepare({ withBuild: !development, beside: true })
  if (!installed) await loadTypeScript()
  await import(development ? './commands/dev.ts' : './commands/start.ts')
} catch (error) {
  end(error)
}
