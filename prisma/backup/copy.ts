import { once } from 'node:events'
import type pg from 'pg'

/** What a connection of the driver can do beyond its declared types. */
interface CopyConnection extends pg.Connection {
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(reason: string): void
}

/** The calls that the driver's client makes to the query it works on. */
interface CopyQuery extends pg.Submittable {
  handleError(error: Error): void
  handleReadyForQuery(): void
  handleCommandComplete(): void
  handleCopyInResponse(connection: CopyConnection): void
  handleCopyData(message: { chunk: Buffer }, connection: CopyConnection): void
}

/** Bytes that may wait for their reader before the database has to wait. */
const mostWaiting = 1_048_576

/**
 * The output of a `COPY … TO STDOUT` in pieces of whole lines, in the order of the database. The database waits while
 * the caller is busy with a piece. A caller that stops early has to end the client.
 */
export async function* copyOut(client: pg.ClientBase, sql: string): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = []
  let bytes = 0
  let ended = false
  let failure: Error | null = null
  let stream: pg.Connection['stream'] | undefined
  let wake = () => {}
  const query: CopyQuery = {
    submit(connection) {
      stream = connection.stream
      connection.query(sql)
    },
    handleCopyData({ chunk }) {
      // The driver uses its memory again.
      waiting.push(Buffer.from(chunk))
      bytes += chunk.length
      if (bytes > mostWaiting) stream?.pause()
      wake()
    },
    handleError(error) {
      failure = error
      ended = true
      wake()
    },
    handleReadyForQuery() {
      ended = true
      wake()
    },
    handleCommandComplete() {},
    handleCopyInResponse: (connection) => connection.sendCopyFail('this copies out'),
  }
  client.query(query)
  for (;;) {
    if (waiting.length > 0) {
      const piece = Buffer.concat(waiting)
      waiting = []
      bytes = 0
      yield piece
      stream?.resume()
    } else if (failure !== null) throw failure
    else if (ended) return
    else
      await new Promise<void>((resolve) => {
        wake = resolve
      })
  }
}

/** Feeds a `COPY … FROM STDIN`; waits where the database is slower. An error of `pieces` undoes the copy and is thrown. */
export function copyIn(client: pg.ClientBase, sql: string, pieces: AsyncIterable<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    let reason: unknown
    let over = false
    const send = async (connection: CopyConnection) => {
      const { stream } = connection
      const done = new AbortController()
      // One listener for all waits.
      const closed = once(stream, 'close', { signal: done.signal }).catch(() => {})
      try {
        for await (const piece of pieces) {
          if (over) return
          connection.sendCopyFromChunk(piece)
          if (stream.writableNeedDrain) await Promise.race([once(stream, 'drain'), closed])
        }
        connection.endCopyFrom()
      } catch (error) {
        reason = error
        if (!over) connection.sendCopyFail('the pieces ended with an error')
      } finally {
        done.abort()
      }
    }
    const query: CopyQuery = {
      submit: (connection) => connection.query(sql),
      handleCopyInResponse: (connection) => void send(connection),
      handleCopyData() {},
      handleCommandComplete() {},
      handleError(error) {
        over = true
        reject(reason ?? error)
      },
      handleReadyForQuery() {
        over = true
        resolve()
      },
    }
    client.query(query)
  })
}
