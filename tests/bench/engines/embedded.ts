import { variantIndex } from '../../../app/modules/catalogue/index-document'
import { createEmbeddedEngine } from '../../../search/embedded.server'
import type { MakeEngine } from './engine'

const perBatch = 100

/** The product's own engine, behind its port. */
export const makeEngine: MakeEngine = async () => {
  const engine = createEmbeddedEngine(variantIndex)
  return {
    async build(documents) {
      await engine.rebuild(
        (function* () {
          for (let at = 0; at < documents.length; at += perBatch) yield documents.slice(at, at + perBatch)
        })(),
      )
    },
    search: (request) => engine.search(request),
  }
}
