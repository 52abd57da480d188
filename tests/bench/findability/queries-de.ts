import { blindGerman } from './blind/de'
import { type HalvedQuery, halved } from './graded-query'
import { heldGerman } from './held/de'
import { readGerman } from './read/de'
import { tuningGerman } from './tuning/de'

export const queriesGerman: readonly HalvedQuery[] = [
  ...halved('tuning', tuningGerman),
  ...halved('held', heldGerman),
  ...halved('blind', blindGerman),
  ...halved('read', readGerman),
]
