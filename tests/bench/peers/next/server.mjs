import { createServer } from 'node:http'
import next from 'next'

/** Next's own server for a built application. */
const app = next({ dev: false, dir: import.meta.dirname, hostname: '127.0.0.1', port: Number(process.env.PORT) })
await app.prepare()
const handle = app.getRequestHandler()
createServer((request, response) => handle(request, response)).listen(Number(process.env.PORT), '127.0.0.1')
