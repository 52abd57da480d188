import { createRequire } from 'node:module'
import { register } from 'tsx/cjs/api'

// Threads start as plain Node. This form of tsx works in the thread itself, without another one that loads modules.
register()
createRequire(import.meta.url)('./reading-thread.server.ts')
