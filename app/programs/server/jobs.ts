import type { DailyJob } from '../../lib/jobs.server'
import { outboxExpiry } from '../../lib/outbox.server'
import { searchCountExpiry } from '../../modules/catalogue/commands.server/count-searches.server'
import { comparisonExpiry } from '../../modules/comparison/commands.server/expiry.server'
import { reportExpiry } from '../../modules/moderation/commands.server'

/** Everything that recurs, whichever process does it. */
export const dailyJobs: readonly DailyJob[] = [reportExpiry, comparisonExpiry, outboxExpiry, searchCountExpiry]
