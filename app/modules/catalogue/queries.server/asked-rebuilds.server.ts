import { setTimeout as sleep } from 'node:timers/promises'
import { log } from '../../../lib/log.server'

const retryAfter = 2_000

/**
 * Builds the index anew when somebody asks for it, while the process goes on following what is published. What is asked
 * for during a build is done after it, as that may have read some listings before; one that fails is tried again.
 */
export class AskedRebuilds {
  private asked = false
  private running: Promise<void> | null = null
  private readonly stopping = new AbortController()

  constructor(
    private readonly rebuild: () => Promise<void>,
    private readonly pause = retryAfter,
  ) {}

  ask(): void {
    this.asked = true
    this.running ??= this.run().finally(() => {
      this.running = null
    })
  }

  private async run(): Promise<void> {
    while (this.asked && !this.stopping.signal.aborted) {
      this.asked = false
      await this.rebuild().catch(async (error) => {
        log.error({ error }, 'the index could not be built anew')
        this.asked = true
        await sleep(this.pause, undefined, { signal: this.stopping.signal, ref: false }).catch(() => undefined)
      })
    }
  }

  /** Begins no more; waits for the one that runs. */
  async stop(): Promise<void> {
    this.stopping.abort()
    await this.running
  }
}
