import { runProcess } from './server/run-process'
import { startServer } from './server/start-server'

/** The only process of a marketplace, on a database that is ready: what `npm run dev` and drills start. */
await runProcess(() => startServer())
