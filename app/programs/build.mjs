import { end, prepare } from './prepare.mjs'
import { readProgramArguments } from './read-arguments.mjs'
import { usage } from './usage.mjs'

/* `npm run build`: what `npm run serve` and `npm run worker` need beside the sources and the packages of production. */
readProgramArguments(usage.build.help, usage.build.options)
await prepare({ withBuild: true }).catch(end)
