import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to a database that can fall silent, as a machine that has stopped or is cut off. */
export interface SilentWay {
  url: string
  /** From now on says nothing, or speaks again; connections stay open. */
  fallSilent(silent: boolean): void
  /** How many connections are open. */
  open(): number
  /** Ends every connection. */
  cut(): void
  close(): Promise<void>
}

/**
 * @param database its address
 * @param onConnection is called for each connection that is opened
 */
export async function openSilentWay(database: string, onConnection: () => void = () => {}): Promise<SilentWay> {
  const url = new URL(database)
  const { hostname, port } = url
  const sockets = new Set<Socket>()
  let silent = false
  const hand = (from: Socket, to: Socket) => {
    from.on('data', (bytes) => {
      if (!silent) to.write(bytes)
    })
    from.on('error', () => from.destroy()).on('close', () => to.destroy())
  }
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  const server = createServer((socket) => {
    const on = connect(Number(port), hostname)
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    hand(socket, on)
    hand(on, socket)
    onConnection()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    fallSilent: (now) => {
      silent = now
    },
    open: () => sockets.size,
    cut,
    async close() {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
