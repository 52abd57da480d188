import { blindEnglish } from './blind/en'
import { type HalvedQuery, halved } from './graded-query'
import { heldEnglish } from './held/en'
import { readEnglish } from './read/en'
import { tuningEnglish } from './tuning/en'

export const queriesEnglish: readonly HalvedQuery[] = [
  ...halved('tuning', tuningEnglish),
  ...halved('held', heldEnglish),
  ...halved('blind', blindEnglish),
  ...halved('read', readEnglish),
]
