import { type HalvedQuery, halved } from './graded-query'
import { heldEnglish } from './held/en'
import { tuningEnglish } from './tuning/en'

export const queriesEnglish: readonly HalvedQuery[] = [
  ...halved('tuning', tuningEnglish),
  ...halved('held', heldEnglish),
]
