import type { SearchEngine, SearchRequest } from './contract'
import type { EmbeddedEngine } from './embedded.server'
import { Lateness } from './lateness'
import type { MeilisearchEngine } from './meilisearch/engine'
import { type FaultReason, ServerFault } from './meilisearch/faults'
import type { StandbyEngine, StandbyOptions, StandbyStatus } from './standby'
import { UnderWay } from './under-way'
import { Upkeep } from './upkeep'

/** One of these is enough: asking again gives the same. */
const DEFINITE: readonly FaultReason[] = ['key', 'index', 'settings']

/**
 * Two engines as one: the server answers; while it cannot, the embedded engine does, which holds the same documents. A
 * breaker opens after at most three failures, at once where asking again is no use; what is under way goes over at that
 * moment. Then the server is looked at in growing pauses, brought in line with the documents, and answers again. While
 * an answer of the server is late, the embedded engine gives it and all others, if it searches the same text.
 */
export function withStandby(
  server: MeilisearchEngine,
  standby: SearchEngine & Partial<Pick<EmbeddedEngine, 'textIsCut'>>,
  options: StandbyOptions,
): StandbyEngine {
  const { clock = () => new Date(), onEvent = () => undefined, onAligned = () => undefined } = options
  const { admit = async () => undefined } = options
  const {
    answerWithin = 400,
    lateAfter = 150,
    failures: most = 3,
    retryAfter = 1_000,
    retryAtMost = 15_000,
    lookEvery = 3_000,
    writtenWithin = 10_000,
  } = options
  let status: Omit<StandbyStatus, 'resynced'> = {
    serving: 'embedded',
    reason: 'starting',
    since: clock(),
    failovers: 0,
  }
  let failures = 0
  let pause = retryAfter
  let timer: NodeJS.Timeout | null = null
  let recovering: Promise<boolean> | null = null
  let stopped = false
  /** Whether a change was not written while the server was being brought in line. */
  let unwritten = false
  const upkeep = new Upkeep(server, { ...options, admit, clock, onAligned, answerWithin })
  const searches = new UnderWay(answerWithin)
  const changes = new UnderWay(writtenWithin)
  const lateness = new Lateness(lateAfter)

  const later = (work: () => Promise<unknown>, milliseconds: number) => {
    if (timer) clearTimeout(timer)
    if (stopped) return
    timer = setTimeout(() => void work(), milliseconds)
    timer.unref()
  }

  function open(reason: FaultReason, error: unknown): void {
    if (status.serving === 'embedded' || stopped) return
    status = { ...status, serving: 'embedded', reason, since: clock(), failovers: status.failovers + 1 }
    searches.end()
    changes.end()
    pause = retryAfter
    onEvent({ message: 'the search server cannot answer, the embedded engine does', reason, error })
    later(recover, pause)
  }

  function close(): void {
    failures = 0
    pause = retryAfter
    status = { ...status, serving: 'meilisearch', reason: null, since: clock() }
    onEvent({ message: 'the search server answers', reason: null })
    later(look, lookEvery)
  }

  const reasonOf = (error: unknown): FaultReason =>
    error instanceof ServerFault ? error.reason : error instanceof DOMException ? 'slow' : 'request'

  function recover(): Promise<boolean> {
    if (recovering) return recovering
    unwritten = false
    recovering = upkeep
      .align()
      .then(() => {
        upkeep.refuseBehind()
        if (unwritten) throw new ServerFault('slow', 'a change was not written meanwhile')
        if (status.serving === 'embedded') close()
        return true
      })
      .catch((error) => {
        onEvent({ message: 'the search server could not be brought in line', reason: reasonOf(error), error })
        // Of a server that is there again and may not be used nobody should read that it is away.
        if (status.reason === 'starting' || reasonOf(error) === 'version')
          status = { ...status, reason: reasonOf(error) }
        // To find that nobody is there costs nothing.
        pause = reasonOf(error) === 'unreachable' ? retryAfter : Math.min(retryAtMost, pause * 2)
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
      await upkeep.check()
      if (status.serving === 'embedded') return
      failures = 0
      later(look, lookEvery)
    } catch (error) {
      // A search has opened the breaker meanwhile: the next attempt to go back is set already.
      if (status.serving === 'embedded') return
      const reason = reasonOf(error)
      if (reason === 'slow') failures += 1
      if (reason !== 'slow' || failures >= most) open(reason, error)
      else later(look, retryAfter)
    }
  }

  /** The server's answer; `null` where the standby has to give it. */
  async function askServer(request: SearchRequest) {
    if (status.serving !== 'meilisearch') return null
    if (standby.textIsCut?.()) return searchServer(request)
    return lateness.any ? null : lateness.inTime(searchServer(request))
  }

  async function searchServer(request: SearchRequest) {
    try {
      const answer = await searches.ask((signal) => server.search(request, signal))
      failures = 0
      return answer
    } catch (error) {
      if (!(error instanceof ServerFault)) throw error
      failures += 1
      if (failures >= most || DEFINITE.includes(error.reason)) open(error.reason, error)
      return null
    }
  }

  /** Nothing is written to a server that is away. */
  const away = () => status.serving === 'embedded' && !recovering

  /** Hands a write on to a server that is there or is being brought in line; what fails the next resync brings. */
  async function write(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      unwritten = true
      open(reasonOf(error), error)
    }
  }

  return {
    get kind() {
      return status.serving
    },
    status: () => ({ ...status, resynced: upkeep.resynced }),
    recover,
    async refresh() {
      await recovering
      if (status.serving !== 'meilisearch') return
      await write(() => upkeep.align())
    },
    async rebuild(all) {
      await standby.rebuild(all)
      if (away()) server.forget()
      else await write(() => upkeep.rebuild())
    },
    async apply(change) {
      await standby.apply(change)
      // What follows a change may not wait for a server that has fallen silent.
      if (away()) server.miss(change)
      else await write(() => changes.wait(server.apply(change)))
    },
    async learn(synonyms, all) {
      await standby.learn(synonyms, all)
      if (away()) server.adopt(synonyms)
      else await write(() => server.learn(synonyms, all))
    },
    async search(request) {
      return (await askServer(request)) ?? standby.search(request)
    },
    size: () => standby.size(),
    async stop() {
      stopped = true
      if (timer) clearTimeout(timer)
      searches.end()
      changes.end()
      await recovering?.catch(() => undefined)
    },
  }
}
