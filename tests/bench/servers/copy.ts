import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** The same bytes of pages and files as another server sent them, from memory: what a static file server can do at best. */
interface Copied {
  status: number
  headers: Record<string, string>
  base64: string
}

const copies = JSON.parse(readFileSync(String(process.env.BENCH_COPIES), 'utf8')) as Record<string, Copied>
const answers = new Map(
  Object.entries(copies).map(([path, { status, headers, base64 }]) => {
    const body = Buffer.from(base64, 'base64')
    return [path, { status, headers: { ...headers, 'content-length': String(body.length) }, body }]
  }),
)

createServer((request, response) => {
  const answer = answers.get(request.url ?? '')
  if (!answer) {
    response.writeHead(request.url === '/ready' ? 200 : 404).end()
    return
  }
  response.writeHead(answer.status, answer.headers)
  response.end(answer.body)
}).listen(Number(process.env.PORT), '127.0.0.1')
