import { berlinDate, type Clock } from './clock'
import { startLeadership } from './leadership.server'
import { log } from './log.server'
import { metrics, observe } from './metrics.server'

/** Work that recurs with every Berlin day. */
export interface DailyJob {
  /** Lower-case words with hyphens; names the job in log and metrics. */
  name: string
  /** Does what is due at `now`, safe to be repeated; returns how many things were changed. */
  run(now: Date): Promise<number>
}

/** Jobs of one process, which may be one of several. */
export interface RunningJobs {
  /** Whether this process is the one that does them. */
  leads(): boolean
  /** Lets a job that runs come to its end. */
  stop(): Promise<void>
}

interface Progress {
  doneOn: string | null
  /** Monotonous milliseconds before which it is not tried again; the clock may be set back. */
  notBefore: number
}

const lookEveryMs = 1_000
const usualRetryMs = 300_000

/**
 * Runs each job when this process begins to lead and then on every new Berlin day; one that failed is tried again after
 * five minutes. Of all processes on one database one does the jobs, and another takes over when that one ends.
 *
 * @param connection address of the database that keeps the lock
 */
export async function startJobs(
  connection: string,
  jobs: readonly DailyJob[],
  clock: Clock,
  { retryMs = usualRetryMs }: { retryMs?: number } = {},
): Promise<RunningJobs> {
  const progress = new Map<DailyJob, Progress>()
  let running: Promise<void> = Promise.resolve()
  let stopped = false

  const isDue = (job: DailyJob): boolean => {
    const { doneOn = null, notBefore = 0 } = progress.get(job) ?? {}
    return doneOn !== berlinDate(clock()) && performance.now() >= notBefore
  }
  const lookAll = async () => {
    for (const job of jobs) {
      if (stopped || !leadership.leads() || !isDue(job)) continue
      const now = clock()
      const done = await runOnce(job, now)
      progress.set(job, { doneOn: done ? berlinDate(now) : null, notBefore: done ? 0 : performance.now() + retryMs })
    }
  }
  const look = () => {
    running = running.then(lookAll)
  }
  const leadership = await startLeadership(connection, 'jobs', () => undefined)
  observe('marktlotse_jobs_leader', '1 where this process does the recurring jobs, else 0.', () => ({
    jobs: leadership.leads() ? 1 : 0,
  }))
  look()
  const timer = setInterval(look, lookEveryMs)
  timer.unref()
  return {
    leads: () => leadership.leads(),
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
      await leadership.stop()
    },
  }
}

/** Whether the job ended well. */
async function runOnce(job: DailyJob, now: Date): Promise<boolean> {
  try {
    const changed = await job.run(now)
    metrics.jobRuns.inc({ job: job.name, outcome: 'done' })
    metrics.jobSuccess.set({ job: job.name }, now.getTime() / 1_000)
    if (changed > 0) log.info({ job: job.name, changed }, 'a recurring job was done')
    return true
  } catch (error) {
    metrics.jobRuns.inc({ job: job.name, outcome: 'failed' })
    log.error({ error, job: job.name }, 'a recurring job failed and is tried again later')
    return false
  }
}
