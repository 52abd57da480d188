import { end, prepare, runBundled } from './prepare.mjs'
import { readProgramArguments } from './read-arguments.mjs'
import { usage } from './usage.mjs'

/*
 * `npm start` and `npm run dev`: brings the folder into a state in which the program can be started, then starts it here.
 * The first word names the program, so that no word after it can.
 */
const [name = 'start'] = ['start', 'dev'].includes(process.argv[2]) ? process.argv.splice(2, 1) : []
readProgramArguments(usage[name].help, usage[name].options)
try {
  await prepare({ withBuild: false })
  await runBundled(name)
} catch (error) {
  end(error)
}
