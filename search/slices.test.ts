import { describe, expect, it } from 'vitest'
import { inSlices, Pace } from './slices'

/** Work of so many milliseconds in steps of about one; notes when each step began. */
function* steps(count: number, began: number[]): Generator<void> {
  for (let step = 0; step < count; step++) {
    const since = performance.now()
    began.push(since)
    while (performance.now() - since < 1);
    yield
  }
}

const immediate = () => new Promise((resolve) => setImmediate(resolve))

describe('Pace', () => {
  it('lets the event loop have its turn between slices', async () => {
    let turns = 0
    let done = false
    const work = inSlices(steps(40, []), new Pace(4)).then(() => {
      done = true
    })
    while (!done) {
      await immediate()
      turns++
    }
    await work
    expect(turns).toBeGreaterThanOrEqual(8)
  })

  it('holds back while somebody waits, and goes on when nobody does', async () => {
    const pace = new Pace(4)
    const release = pace.hold()
    const other = pace.hold()
    const began: number[] = []
    const since = performance.now()
    const work = inSlices(steps(12, began), pace)
    setTimeout(() => {
      release()
      release()
    }, 10)
    setTimeout(other, 20)
    await work
    const [first = 0, second = 0] = began
    expect(first - since).toBeLessThan(10)
    expect(second - since).toBeGreaterThanOrEqual(19)
  })

  it('comes to its end although somebody always waits', async () => {
    const pace = new Pace(1)
    pace.hold()
    const began: number[] = []
    await inSlices(steps(10, began), pace)
    expect(began).toHaveLength(10)
    expect((began.at(-1) ?? 0) - (began[0] ?? 0)).toBeGreaterThanOrEqual(9 * 9)
  })
})
