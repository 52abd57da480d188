import { type Beside, judgeLag } from '../lag'
import { time } from '../report'
import type { Row } from '../run'
import { startWorker } from '../worker'

const file = './workers/checked-files.tsx'

export const row: Row = {
  id: 'B9',
  title: 'Event loop while files of 256 kB are checked and their pages written',
  async measure(run, notes) {
    const worker = startWorker(file)
    try {
      const names = await worker.call<string[]>('prepare')
      const check = (index: number) => worker.call<Beside>('check', index)
      const cold = await check(0)
      notes.tell('first file, with the start of the thread', `${time(cold.milliseconds)}, held ${time(cold.lag)}`)
      // What the compiler has not seen yet is slow.
      for (const index of names.keys()) await check(index)
      for (const [index, name] of names.entries()) {
        run.progress(`checking a file of ${name}`)
        const results: Beside[] = []
        for (let turn = 0; turn < run.rounds; turn++) results.push(await check(index))
        judgeLag(notes, `longest hold of the event loop, ${name}`, 'done', results)
      }
    } finally {
      await worker.end()
    }
  },
}
