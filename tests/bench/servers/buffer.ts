import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** The floor: Node's HTTP server with the same bytes from memory for every request. */
const body = readFileSync(String(process.env.BENCH_BODY))
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Length': String(body.length),
  'Cache-Control': 'no-cache',
}
createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
}).listen(Number(process.env.PORT), '127.0.0.1')
