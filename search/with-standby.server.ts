import type { SearchEngine, SearchRequest } from './contract'
import type { MeilisearchEngine, Resynced } from './meilisearch/engine'
import { type FaultReason, ServerFault } from './meilisearch/faults'

/** Why the standby answers: a fault of the server, or it has not been brought in line yet. */
export type StandbyReason = FaultReason | 'starting'

export interface StandbyStatus {
  /** Who answers now. */
  serving: 'meilisearch' | 'embedded'
  /** Why the standby answers; `null` = it does not. */
  reason: StandbyReason | null
  since: Date
  /** Number of times that the answers went over to the standby. */
  failovers: number
  /** The last time that the server was brought in line, and what that took. */
  resynced: (Resynced & { at: Date }) | null
}

export interface StandbyOptions {
  /** All documents as they are now, read anew at each call. */
  documents: () => Parameters<SearchEngine['rebuild']>[0]
  clock?: () => Date
  /** Told of every change of who answers, and of failed attempts to go back. */
  onEvent?: (event: { message: string; reason: StandbyReason | null; error?: unknown }) => void
  /** Longest wait for the server before the standby answers, in milliseconds. */
  answerWithin?: number
  /** Failures in a row that open the breaker. */
  failures?: number
  /** Pause before the first attempt to go back, and the longest one, in milliseconds. */
  retryAfter?: number
  retryAtMost?: number
  /** Pause between looks at the settings while all is well, in milliseconds; they may be lost without a failed search. */
  lookEvery?: number
}

export interface StandbyEngine extends SearchEngine {
  status(): StandbyStatus
  /** Brings the server in line now and lets it answer; false if it cannot. */
  recover(): Promise<boolean>
  /** Brings the server in line while it goes on answering: new orders to store, or a process that begins to write. */
  refresh(): Promise<void>
  stop(): Promise<void>
}

/** One of these is enough: asking again gives the same. */
const DEFINITE: readonly FaultReason[] = ['key', 'index', 'settings']

/**
 * Two engines as one: the server answers; while it cannot, the embedded engine does, which holds the same documents. A
 * breaker opens after at most three failures, at once where asking again is no use; what is under way goes over at that
 * moment. Then the server is looked at in growing pauses, brought in line with the documents, and answers again.
 */
export function withStandby(server: MeilisearchEngine, standby: SearchEngine, options: StandbyOptions): StandbyEngine {
  const { documents, clock = () => new Date(), onEvent = () => undefined } = options
  const {
    answerWithin = 400,
    failures: most = 3,
    retryAfter = 1_000,
    retryAtMost = 15_000,
    lookEvery = 15_000,
  } = options
  let status: StandbyStatus = { serving: 'embedded', reason: 'starting', since: clock(), failovers: 0, resynced: null }
  let failures = 0
  let pause = retryAfter
  let timer: NodeJS.Timeout | null = null
  let recovering: Promise<boolean> | null = null
  let stopped = false
  let opened = new AbortController()

  const later = (work: () => Promise<unknown>, milliseconds: number) => {
    if (timer) clearTimeout(timer)
    if (stopped) return
    timer = setTimeout(() => void work(), milliseconds)
    timer.unref()
  }

  function open(reason: FaultReason, error: unknown): void {
    if (status.serving === 'embedded' || stopped) return
    status = { ...status, serving: 'embedded', reason, since: clock(), failovers: status.failovers + 1 }
    opened.abort()
    pause = retryAfter
    onEvent({ message: 'the search server cannot answer, the embedded engine does', reason, error })
    later(recover, pause)
  }

  function close(): void {
    failures = 0
    pause = retryAfter
    opened = new AbortController()
    status = { ...status, serving: 'meilisearch', reason: null, since: clock() }
    onEvent({ message: 'the search server answers', reason: null })
    later(look, lookEvery)
  }

  const reasonOf = (error: unknown): FaultReason => (error instanceof ServerFault ? error.reason : 'request')

  async function align(): Promise<void> {
    await server.prepare()
    status = { ...status, resynced: { ...(await server.resync(documents())), at: clock() } }
    await check()
  }

  /** A process that does not write answers from the server only once another one has brought it in line. */
  function refuseBehind(): void {
    const { behind = 0 } = status.resynced ?? {}
    if (behind > 0) throw new ServerFault('slow', `${behind} documents are not yet written by another process`)
  }

  /** The key that searches is another one than the key that writes, and a search has less time. */
  const check = () => server.check(answerWithin)

  function recover(): Promise<boolean> {
    recovering ??= align()
      .then(() => {
        refuseBehind()
        if (status.serving === 'embedded') close()
        return true
      })
      .catch((error) => {
        onEvent({ message: 'the search server could not be brought in line', reason: reasonOf(error), error })
        if (status.reason === 'starting') status = { ...status, reason: reasonOf(error) }
        pause = Math.min(retryAtMost, pause * 2)
        if (status.serving === 'embedded') later(recover, pause)
        return false
      })
      .finally(() => {
        recovering = null
      })
    return recovering
  }

  async function look(): Promise<void> {
    try {
      await check()
      later(look, lookEvery)
    } catch (error) {
      open(reasonOf(error), error)
    }
  }

  async function searchServer(request: SearchRequest) {
    const signal = AbortSignal.any([opened.signal, AbortSignal.timeout(answerWithin)])
    try {
      const answer = await server.search(request, signal)
      failures = 0
      return answer
    } catch (error) {
      if (!(error instanceof ServerFault)) throw error
      failures += 1
      if (failures >= most || DEFINITE.includes(error.reason)) open(error.reason, error)
      return null
    }
  }

  /** Hands a write on where the server is there or is being brought in line; what it misses the next resync brings. */
  async function write(work: () => Promise<unknown>): Promise<void> {
    if (status.serving === 'embedded' && !recovering) return
    try {
      await work()
    } catch (error) {
      open(reasonOf(error), error)
    }
  }

  return {
    get kind() {
      return status.serving
    },
    status: () => status,
    recover,
    async refresh() {
      if (status.serving !== 'meilisearch') return
      await write(align)
    },
    async rebuild(all) {
      await standby.rebuild(all)
      await write(() => server.rebuild(documents()))
    },
    async apply(change) {
      await standby.apply(change)
      await write(() => server.apply(change))
    },
    async learn(synonyms, all) {
      await standby.learn(synonyms, all)
      if (status.serving === 'embedded' && !recovering) server.adopt(synonyms)
      else await write(() => server.learn(synonyms, all))
    },
    async search(request) {
      const answer = status.serving === 'meilisearch' ? await searchServer(request) : null
      return answer ?? standby.search(request)
    },
    size: () => standby.size(),
    async stop() {
      stopped = true
      if (timer) clearTimeout(timer)
      opened.abort()
      await recovering?.catch(() => undefined)
    },
  }
}
