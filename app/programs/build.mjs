import { end, prepare } from './prepare.mjs'

/* `npm run build`: what `npm run serve` and `npm run worker` need beside the sources and the packages of production. */
await prepare({ withBuild: true }).catch(end)
