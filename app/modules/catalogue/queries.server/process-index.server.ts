import { createEmbeddedEngine, type EmbeddedEngine } from '../../../../search/embedded.server'
import { variantIndex } from '../index-document'

/** Variants up to which the index in the process is meant to answer alone. */
export const embeddedLimit = 30_000

/** What the standby beside a search server searches beyond that number, for the sake of memory. */
const standbyAttributes = ['title', 'summary']

/**
 * The index in the process.
 *
 * @param isStandby a search server answers as a rule
 * @param wholeTextUpTo variants up to which a standby searches their whole text
 */
export const createProcessIndex = (isStandby: boolean, wholeTextUpTo = embeddedLimit): EmbeddedEngine =>
  createEmbeddedEngine(
    variantIndex,
    isStandby ? { textLimit: { documents: wholeTextUpTo, attributes: standbyAttributes } } : {},
  )
