/**
 * A server for the proof of drill F4, in a process of its own so that its memory can be seen. Argument: `none` for the
 * real guard, `buffers` for one that reads a body whole before it refuses it, `takes` for one that knows no limit.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startStubServer } from '../../house/stub-server'

const [fault = 'none'] = process.argv.slice(2)
if (fault === 'none') {
  const { url } = await startStubServer((_, response) => response.end('taken'), {
    RATE_LIMIT_PER_MINUTE: '1000000',
    RATE_LIMIT_WRITES_PER_MINUTE: '1000000',
  })
  console.log(`ready ${url}`)
} else {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('error', () => {})
    request.on('end', () => {
      response.writeHead(fault === 'takes' ? 200 : 413, { 'Content-Length': 0 }).end()
      setTimeout(() => chunks.splice(0), 3_000)
    })
  })
  server.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}`))
}
