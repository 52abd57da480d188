import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to a database that can fall silent, as a machine that has stopped or is cut off. */
export interface SilentWay {
  url: string
  /** From now on says nothing, or speaks again; connections stay open. */
  fallSilent(silent: boolean): void
  close(): Promise<void>
}

/** @param database its address */
export async function openSilentWay(database: string): Promise<SilentWay> {
  const url = new URL(database)
  const { hostname, port } = url
  const sockets = new Set<Socket>()
  let silent = false
  const pair = (one: Socket, other: Socket) => {
    sockets.add(one)
    one.on('data', (bytes) => {
      if (!silent) other.write(bytes)
    })
    one.on('error', () => one.destroy()).on('close', () => other.destroy())
  }
  const server = createServer((socket) => {
    const on = connect(Number(port), hostname)
    pair(socket, on)
    pair(on, socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    fallSilent: (now) => {
      silent = now
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
