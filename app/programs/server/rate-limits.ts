import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientKey } from '../../lib/client-address.server'
import type { Settings } from '../../lib/env.server'

export type LimitedKind = 'page' | 'write' | 'data'

/** Counts what each client asks for, per minute and kind. */
export interface RateLimits {
  /** Seconds to wait when the client is over its limit, else `null`. */
  take(kind: LimitedKind, client: string): Promise<number | null>
}

export function createRateLimits(limits: Settings['rateLimits']): RateLimits {
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: 60 })
  const limiters: Record<LimitedKind, RateLimiterMemory> = {
    page: limiter(limits.perMinute),
    write: limiter(limits.writesPerMinute),
    data: limiter(limits.dataPerMinute),
  }
  return {
    async take(kind, client) {
      try {
        await limiters[kind].consume(clientKey(client))
        return null
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000))
      }
    },
  }
}
