import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bundleFolder, programs } from './bundle.mjs'
import { end, root, runBundled, Stop } from './prepare.mjs'
import { readProgramArguments, wrongUse } from './read-arguments.mjs'
import { usage } from './usage.mjs'

/* Starts a program that "npm run build" has made: node app/programs/built.mjs <name> [its arguments] */
const [name = ''] = process.argv.splice(2, 1)
if (!programs.includes(name)) wrongUse(`There is no program "${name}"; there are ${programs.join(', ')}`)
if (Object.hasOwn(usage, name)) readProgramArguments(usage[name].help, usage[name].options)
try {
  if (!existsSync(join(root, bundleFolder, `${name}.js`))) {
    throw new Stop(`There is no built program "${name}"; run "npm run build" first.`)
  }
  await runBundled(name)
} catch (error) {
  end(error)
}
