import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

export interface LoopDelay {
  /** Longest delay of the event loop, in milliseconds, by the clock. */
  lag: number
  /**
   * Most CPU time that this process used in one turn of the event loop, in milliseconds, other threads included. Where
   * other programs compete for the processor, this shows what the process itself is to blame for.
   */
  turnCpu: number
}

/** Watches how long the event loop is held. The first and last moments are let pass before they count. */
export function watchTurns(): { stop(): Promise<LoopDelay> } {
  const delays = monitorEventLoopDelay({ resolution: 1 })
  let turnCpu = 0
  let on = true
  let last = process.cpuUsage()
  const turn = () => {
    const used = process.cpuUsage(last)
    turnCpu = Math.max(turnCpu, (used.user + used.system) / 1_000)
    last = process.cpuUsage()
    if (on) setImmediate(turn)
  }
  delays.enable()
  setImmediate(turn)
  return {
    async stop() {
      await sleep(20)
      on = false
      delays.disable()
      return { lag: delays.max / 1e6, turnCpu }
    },
  }
}

/** CPU time that the thread of the event loop has used so far, in milliseconds. */
const loopCpu = (): number =>
  Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6

/**
 * Watches the event loop without keeping it busy, for work that another thread does. `turnCpu` is that of the event loop's
 * thread alone, between two looks a millisecond apart or one turn.
 */
export function watchBeside(): { stop(): Promise<LoopDelay> } {
  const delays = monitorEventLoopDelay({ resolution: 1 })
  let turnCpu = 0
  let last = loopCpu()
  delays.enable()
  const timer = setInterval(() => {
    const now = loopCpu()
    turnCpu = Math.max(turnCpu, now - last)
    last = now
  }, 1)
  return {
    async stop() {
      await sleep(20)
      clearInterval(timer)
      delays.disable()
      return { lag: delays.max / 1e6, turnCpu }
    },
  }
}
