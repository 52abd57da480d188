import { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { readAnswer } from './answers'
import { calling } from './faults'

const PATIENCE = 10_000

/** Begin of the names of every index of an environment; another environment's never begin like that. */
export const indexNamesOf = (prefix: string): string => `${prefix}_`

/** A connection with one key, for what is asked at a start and by commands. Answers come uncompressed. */
export const askingWith = (url: string, apiKey: string | null) =>
  new Meilisearch({
    host: url,
    timeout: PATIENCE,
    ...(apiKey ? { apiKey } : {}),
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  }).httpRequest

/**
 * What the marketplace may do with each of its keys; nothing else. The server gives the right to ask for its version only
 * to keys that know no index, so that it has a key of its own.
 */
const rights = {
  search: ['search'],
  write: [
    'indexes.create',
    'indexes.get',
    'indexes.delete',
    'indexes.swap',
    'documents.add',
    'documents.get',
    'documents.delete',
    'settings.get',
    'settings.update',
    'tasks.get',
    'stats.get',
  ],
  version: ['version'],
} as const

type Purpose = keyof typeof rights

const keySchema = z.object({
  key: z.string(),
  name: z.string().nullish(),
  actions: z.array(z.string()),
  indexes: z.array(z.string()),
  expiresAt: z.string().nullish(),
})

const equal = (one: readonly string[], other: readonly string[]) => [...one].sort().join() === [...other].sort().join()

/**
 * Makes the three keys of an environment, or finds those made earlier: one that searches and one that writes, both only
 * for indexes whose name begins with the prefix, and one that only tells the server's version.
 *
 * @param masterKey the server's own key; it is used here and kept nowhere
 */
export async function makeKeys(url: string, masterKey: string, prefix: string): Promise<Record<Purpose, string>> {
  const client = askingWith(url, masterKey)
  const listed = await calling(() => client.get({ path: 'keys', params: { limit: 1_000 } }))
  const { results } = readAnswer(z.object({ results: z.array(keySchema) }), listed)
  const make = async (purpose: Purpose): Promise<string> => {
    const wanted = {
      name: `${prefix} ${purpose}`,
      description: `Marktlotse: ${purpose}`,
      actions: [...rights[purpose]],
      indexes: purpose === 'version' ? ['*'] : [`${indexNamesOf(prefix)}*`],
      expiresAt: null,
    }
    const made = results.find(
      ({ name, actions, indexes, expiresAt }) =>
        name === wanted.name && !expiresAt && equal(actions, wanted.actions) && equal(indexes, wanted.indexes),
    )
    return (made ?? readAnswer(keySchema, await calling(() => client.post({ path: 'keys', body: wanted })))).key
  }
  return { search: await make('search'), write: await make('write'), version: await make('version') }
}
