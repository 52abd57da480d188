import { log } from './log.server'

const dayMilliseconds = 86_400_000

/**
 * Runs `work` at once and then once a day until stopped; one run at a time. A failure is logged as `failure` and tried again
 * the next day; the timer does not keep the process alive.
 */
export function startDaily(work: () => Promise<unknown>, failure: string): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve()
  const run = () => {
    running = running.then(work).catch((error) => log.error({ error }, failure))
  }
  run()
  const timer = setInterval(run, dayMilliseconds)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
