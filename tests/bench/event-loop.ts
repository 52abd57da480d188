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
