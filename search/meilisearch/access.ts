import { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { readAnswer, versionSchema } from './answers'
import { calling, ServerFault } from './faults'

/** The oldest server whose answers were tried. */
const LEAST = { major: 1, minor: 50 }
const PATIENCE = 10_000

/** What the marketplace may do with each of its two keys; nothing else. */
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
    'version',
  ],
} as const

type Purpose = keyof typeof rights

const keySchema = z.object({
  key: z.string(),
  name: z.string().nullish(),
  actions: z.array(z.string()),
  indexes: z.array(z.string()),
  expiresAt: z.string().nullish(),
})

/** The server or a key does not fit; the message is one sentence for the operator. */
export class AccessProblem extends Error {
  override name = 'AccessProblem'
}

const clientOf = (url: string, apiKey: string | null) =>
  new Meilisearch({
    host: url,
    timeout: PATIENCE,
    ...(apiKey ? { apiKey } : {}),
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  }).httpRequest

/**
 * Makes the two keys of an environment, or finds those made earlier: one that searches and one that writes, both only for
 * indexes whose name begins with the prefix.
 *
 * @param masterKey the server's own key; it is used here and kept nowhere
 */
export async function makeKeys(url: string, masterKey: string, prefix: string): Promise<Record<Purpose, string>> {
  const client = clientOf(url, masterKey)
  const listed = await calling(() => client.get({ path: 'keys', params: { limit: 1_000 } }))
  const { results } = readAnswer(z.object({ results: z.array(keySchema) }), listed)
  const make = async (purpose: Purpose): Promise<string> => {
    const wanted = {
      name: `${prefix} ${purpose}`,
      description: `Marktlotse: ${purpose}`,
      actions: [...rights[purpose]],
      indexes: [`${prefix}*`],
      expiresAt: null,
    }
    const same = (one: readonly string[], other: readonly string[]) =>
      [...one].sort().join() === [...other].sort().join()
    const made = results.find(
      ({ name, actions, indexes, expiresAt }) =>
        name === wanted.name && !expiresAt && same(actions, wanted.actions) && same(indexes, wanted.indexes),
    )
    return (made ?? readAnswer(keySchema, await calling(() => client.post({ path: 'keys', body: wanted })))).key
  }
  return { search: await make('search'), write: await make('write') }
}

async function allowed(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await calling(call)
    return true
  } catch (error) {
    if (error instanceof ServerFault && error.reason === 'key') return false
    if (error instanceof ServerFault && (error.reason === 'index' || error.reason === 'request')) return true
    throw error
  }
}

/**
 * Checks version and rights before anything else is asked. Throws an `AccessProblem` where the operator has to mend
 * something, a `ServerFault` where the server cannot be asked now.
 */
export async function checkAccess(access: {
  url: string
  searchKey: string | null
  writeKey: string | null
  prefix: string
}): Promise<{ version: string }> {
  const [search, write] = [clientOf(access.url, access.searchKey), clientOf(access.url, access.writeKey)]
  const index = `${access.prefix}_probe`
  if (!(await allowed(() => write.get({ path: 'version' })))) {
    throw new AccessProblem('The server refuses MEILISEARCH_WRITE_KEY; `npm run search:keys` makes the keys.')
  }
  const { pkgVersion } = readAnswer(versionSchema, await calling(() => write.get({ path: 'version' })))
  const [major = 0, minor = 0] = pkgVersion.split('.').map(Number)
  if (major !== LEAST.major || minor < LEAST.minor) {
    throw new AccessProblem(
      `Meilisearch at MEILISEARCH_URL is version ${pkgVersion}; needed is ${LEAST.major}.${LEAST.minor} or a later ${LEAST.major}.x.`,
    )
  }
  const writing = ['indexes?limit=1', 'tasks?limit=1', `indexes/${index}/settings`, `indexes/${index}/stats`]
  for (const path of writing) {
    if (await allowed(() => write.get({ path }))) continue
    throw new AccessProblem('MEILISEARCH_WRITE_KEY may not write; `npm run search:keys` makes keys with the right to.')
  }
  const query = { queries: [{ indexUid: index, limit: 0 }] }
  if (!(await allowed(() => search.post({ path: 'multi-search', body: query })))) {
    throw new AccessProblem(
      'MEILISEARCH_SEARCH_KEY may not search; `npm run search:keys` makes keys with the right to.',
    )
  }
  if (access.searchKey !== null && (await allowed(() => search.get({ path: 'tasks?limit=1' })))) {
    throw new AccessProblem(
      'MEILISEARCH_SEARCH_KEY may do more than search; use the one that `npm run search:keys` makes.',
    )
  }
  return { version: pkgVersion }
}
