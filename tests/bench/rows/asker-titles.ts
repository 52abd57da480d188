import type { Asker } from '../workers/meilisearch'

/** Who asks the server, for people. */
export const askerTitles: Record<Asker, string> = {
  port: 'through the port',
  plain: 'by hand to a plain index, same hits',
  typed: 'by hand to a plain index, words as typed',
  encoded: "the port's own question, sent bare",
}
