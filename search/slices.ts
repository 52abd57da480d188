/** Does work bit by bit: the event loop gets its turn after every `slice` milliseconds. */
export async function inSlices(work: Iterator<void>, slice: number): Promise<void> {
  let pause = performance.now() + slice
  while (!work.next().done) {
    if (performance.now() < pause) continue
    await new Promise((resolve) => setImmediate(resolve))
    pause = performance.now() + slice
  }
}

/** Does the work at one stretch. */
export function finish(work: Iterator<void>): void {
  while (!work.next().done);
}
