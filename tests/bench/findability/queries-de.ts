import { type HalvedQuery, halved } from './graded-query'
import { heldGerman } from './held/de'
import { tuningGerman } from './tuning/de'

export const queriesGerman: readonly HalvedQuery[] = [...halved('tuning', tuningGerman), ...halved('held', heldGerman)]
