import { readAnswer, versionSchema } from './answers'
import { calling, ServerFault } from './faults'
import { askingWith, indexNamesOf } from './keys'

/** The oldest server whose answers were tried. */
const LEAST = { major: 1, minor: 50 }

/** The server or a key does not fit; the message is one sentence for the operator. */
export class AccessProblem extends Error {
  override name = 'AccessProblem'
}

export interface AccessSettings {
  url: string
  searchKey: string | null
  writeKey: string | null
  /** Without it the writing key asks for the version, which a key of some indexes may not. */
  versionKey: string | null
  prefix: string
}

type Ask = () => Promise<unknown>
type Client = ReturnType<typeof askingWith>

/** Whether the key may do that, however the server answers beside it. */
async function allowed(call: Ask): Promise<boolean> {
  try {
    await calling(call)
    return true
  } catch (error) {
    if (error instanceof ServerFault && error.reason === 'key') return false
    if (error instanceof ServerFault && ['index', 'request', 'settings'].includes(error.reason)) return true
    throw error
  }
}

/** Everything that the writing key is for, asked in a way that changes nothing: the index is none, the bodies are no bodies. */
function writing(client: Client, prefix: string): Ask[] {
  const probe = `indexes/${indexNamesOf(prefix)}probe`
  const nameless = `indexes/${indexNamesOf(prefix)}no%20name`
  return [
    () => client.get({ path: 'indexes', params: { limit: 1 } }),
    () => client.get({ path: 'tasks', params: { limit: 1 } }),
    () => client.get({ path: `${probe}/settings` }),
    () => client.get({ path: `${probe}/stats` }),
    () => client.post({ path: `${probe}/documents/fetch`, body: { limit: 1 } }),
    () => client.post({ path: 'indexes', body: [] }),
    () => client.post({ path: 'swap-indexes', body: {} }),
    () => client.patch({ path: `${probe}/settings`, body: [] }),
    () => client.post({ path: `${nameless}/documents`, body: [] }),
    () => client.post({ path: `${nameless}/documents/delete-batch`, body: [] }),
    () => client.delete({ path: nameless }),
  ]
}

const searching =
  (client: Client, prefix: string): Ask =>
  () =>
    client.post({ path: 'multi-search', body: { queries: [{ indexUid: `${indexNamesOf(prefix)}probe`, limit: 0 }] } })

/** What only the master key, or one that may do everything, may ask for. */
const asMaster =
  (client: Client): Ask =>
  () =>
    client.get({ path: 'keys', params: { limit: 1 } })

const allowedOf = (asks: readonly Ask[]): Promise<boolean[]> => Promise.all(asks.map(allowed))

/** The server's version, `null` where no key may ask for it. */
async function versionOf({ url, writeKey, versionKey }: AccessSettings): Promise<string | null> {
  const client = askingWith(url, versionKey ?? writeKey)
  const ask = () => client.get({ path: 'version' })
  if (await allowed(ask)) return readAnswer(versionSchema, await calling(ask)).pkgVersion
  if (versionKey === null) return null
  throw new AccessProblem('The server refuses MEILISEARCH_VERSION_KEY; `npm run search:keys` makes the keys.')
}

function checkVersion(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === LEAST.major && minor >= LEAST.minor) return
  throw new AccessProblem(
    `Meilisearch at MEILISEARCH_URL is version ${version}; needed is ${LEAST.major}.${LEAST.minor} or a later ${LEAST.major}.x.`,
  )
}

/** Throws a `ServerFault` unless the version fits, where a key may ask for it: a server may be another one when it comes back. */
export async function admitVersion(access: AccessSettings): Promise<void> {
  try {
    const version = await versionOf(access)
    if (version !== null) checkVersion(version)
  } catch (error) {
    throw error instanceof AccessProblem ? new ServerFault('version', error.message) : error
  }
}

/** The marketplace is run without the key that may do everything. */
async function refuseMaster({ url, writeKey, versionKey }: AccessSettings): Promise<void> {
  const given = { MEILISEARCH_WRITE_KEY: writeKey, MEILISEARCH_VERSION_KEY: versionKey }
  for (const [name, key] of Object.entries(given)) {
    if (key === null || !(await allowed(asMaster(askingWith(url, key))))) continue
    throw new AccessProblem(`${name} may do more than it is for; use the one that \`npm run search:keys\` makes.`)
  }
}

/**
 * Checks version and rights before anything else is asked. Throws an `AccessProblem` where the operator has to mend
 * something, a `ServerFault` where the server cannot be asked now. The version is `null` where no key may ask for it.
 */
export async function checkAccess(access: AccessSettings): Promise<{ version: string | null }> {
  const { url, prefix, searchKey, writeKey } = access
  const version = await versionOf(access)
  if (version !== null) checkVersion(version)
  const ours = `indexes that begin with ${indexNamesOf(prefix)}`
  const remedy = `\`npm run search:keys\` with MEILISEARCH_INDEX_PREFIX=${prefix} makes keys with the right to.`
  const [search, write] = [askingWith(url, searchKey), askingWith(url, writeKey)]
  const writes = await allowedOf(writing(write, prefix))
  if (!writes.includes(true)) {
    throw new AccessProblem('The server refuses MEILISEARCH_WRITE_KEY; `npm run search:keys` makes the keys.')
  }
  if (writes.includes(false)) {
    throw new AccessProblem(`MEILISEARCH_WRITE_KEY may not write ${ours}; ${remedy}`)
  }
  await refuseMaster(access)
  if (!(await allowed(searching(search, prefix)))) {
    throw new AccessProblem(`MEILISEARCH_SEARCH_KEY may not search ${ours}; ${remedy}`)
  }
  if (searchKey !== null && (await allowedOf(writing(search, prefix))).includes(true)) {
    throw new AccessProblem(
      'MEILISEARCH_SEARCH_KEY may do more than search; use the one that `npm run search:keys` makes.',
    )
  }
  return { version }
}
