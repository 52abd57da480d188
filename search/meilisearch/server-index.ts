import { z } from 'zod'
import { indexesSchema, indexSchema, printsSchema, statsSchema } from './answers'
import type { Connection } from './connection'
import { ServerFault } from './faults'
import { type IndexSettings, settingsDrift } from './index-settings'

/** Documents handed in together: sending them may not hold the event loop. The server takes what waits in one go. */
const WRITTEN_TOGETHER = 200
/** Prints read together. */
const READ_TOGETHER = 5_000
/** Documents that are looked at a second time. */
const ASKED_AGAIN = 1_000
/** Work handed in but not yet looked after. */
const MAX_WAITING = 40
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** An index of other settings that is used is written to every week, for the order of the next one. */
const UNUSED_AFTER = 14 * DAY

export interface Filling {
  add(document: string): Promise<void>
  hand(remove?: readonly string[]): Promise<void>
  end(): Promise<void>
}

/** One index on the server, with the settings it must have. */
export class ServerIndex {
  constructor(
    readonly connection: Connection,
    readonly name: string,
    private readonly settings: IndexSettings,
  ) {}

  /** Names of the settings that are not as they must be. A missing index is a fault. */
  async drift(): Promise<string[]> {
    const actual = await this.connection.read(`indexes/${this.name}/settings`, z.record(z.string(), z.unknown()))
    return settingsDrift(this.settings, actual)
  }

  /** Makes index and settings as they must be; writes nothing where they are. Says what it changed. */
  async ensure(): Promise<readonly string[]> {
    const drift = await this.drift().catch((error) => {
      if (error instanceof ServerFault && error.reason === 'index') return null
      throw error
    })
    if (drift === null) await this.create()
    else if (drift.length > 0) await this.applySettings()
    return drift ?? ['index']
  }

  /** Makes an empty index. Another process that makes the same one at the same moment is no fault. */
  async create(): Promise<void> {
    try {
      await this.connection.work('post', 'indexes', { uid: this.name, primaryKey: 'id' })
    } catch (error) {
      if (!(error instanceof ServerFault && error.code === 'index_already_exists')) throw error
    }
    await this.applySettings()
  }

  private async applySettings(): Promise<void> {
    await this.connection.work('patch', `indexes/${this.name}/settings`, this.settings)
    const drift = await this.drift()
    if (drift.length > 0) throw new ServerFault('settings', `the server does not take ${drift.join(', ')}`)
  }

  async size(): Promise<number> {
    return (await this.connection.read(`indexes/${this.name}/stats`, statsSchema)).numberOfDocuments
  }

  /** Every document's print by id. */
  async prints(): Promise<Map<string, string>> {
    const prints = new Map<string, string>()
    for (let offset = 0; ; offset += READ_TOGETHER) {
      const body = { offset, limit: READ_TOGETHER, fields: ['id', 'print'] }
      const { results, total } = await this.connection.ask(`indexes/${this.name}/documents/fetch`, body, printsSchema)
      for (const { id, print } of results) prints.set(id, print)
      if (results.length === 0 || offset + READ_TOGETHER >= total) return prints
    }
  }

  /** The prints of some documents; absent ones are left out. */
  async printsOf(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map()
    const body = { ids, limit: ids.length, fields: ['id', 'print'] }
    const { results } = await this.connection.ask(`indexes/${this.name}/documents/fetch`, body, printsSchema)
    return new Map(results.map(({ id, print }) => [id, print]))
  }

  /**
   * How many of some documents the server still does not hold as they must be, or holds though it must not: others may have
   * written what was changed while all were compared. Of very many nobody asks again.
   */
  async behind(wanted: ReadonlyMap<string, string>, unwanted: Iterable<string>): Promise<number> {
    const gone = [...unwanted]
    if (wanted.size + gone.length > ASKED_AGAIN) return wanted.size + gone.length
    const now = await this.printsOf([...wanted.keys(), ...gone])
    const missing = [...wanted].filter(([id, print]) => now.get(id) !== print)
    return missing.length + gone.filter((id) => now.has(id)).length
  }

  /** Writes documents, each as JSON, and removes; done when every task has ended. */
  async change(upsert: readonly string[], remove: readonly string[]): Promise<void> {
    await this.follow(await this.hand(upsert, remove))
  }

  /** Hands documents in, each as JSON, and ids to remove; the tasks that `follow` waits for. */
  async hand(upsert: readonly string[], remove: readonly string[]): Promise<readonly number[]> {
    const tasks: number[] = []
    if (remove.length > 0) {
      tasks.push(await this.connection.enqueue('post', `indexes/${this.name}/documents/delete-batch`, remove))
    }
    for (let at = 0; at < upsert.length; at += WRITTEN_TOGETHER) {
      tasks.push(await this.put(upsert.slice(at, at + WRITTEN_TOGETHER)))
    }
    return tasks
  }

  async follow(tasks: readonly number[]): Promise<void> {
    for (const task of tasks) await this.connection.follow(task)
  }

  private put(documents: readonly string[]): Promise<number> {
    return this.connection.enqueueWritten(`indexes/${this.name}/documents`, `[${documents.join(',')}]`)
  }

  /**
   * Takes documents as they come, each as JSON, and hands them in together; `hand` hands in what there is, with ids to remove,
   * `end` waits until all is done.
   */
  filling(): Filling {
    let together: string[] = []
    const waiting: number[] = []
    const hand = async (remove: readonly string[] = []) => {
      waiting.push(...(await this.hand(together, remove)))
      together = []
      while (waiting.length > MAX_WAITING) await this.connection.follow(waiting.shift() as number)
    }
    return {
      add: async (document) => {
        together.push(document)
        if (together.length >= WRITTEN_TOGETHER) await hand()
      },
      hand,
      end: async () => {
        await hand()
        await this.follow(waiting)
      },
    }
  }

  /** Another index with the same settings, made empty. */
  async aside(token: string): Promise<ServerIndex> {
    const index = new ServerIndex(this.connection, `${this.name}-${token}`, this.settings)
    await index.create()
    return index
  }

  /**
   * Takes the content of another index, which is deleted with the old one. A key of some indexes cannot look at the task
   * of a swap, which belongs to no index: a task behind it tells when it is over, and the index's birth whether it was done.
   */
  async takeFrom(other: ServerIndex): Promise<void> {
    const born = await other.born()
    await this.connection.enqueue('post', 'swap-indexes', [{ indexes: [this.name, other.name] }])
    await other.connection.work('post', `indexes/${other.name}/documents/delete-batch`, [])
    if ((await this.born()) !== born) throw new ServerFault('task', 'a task failed: the indexes were not swapped')
    await other.drop()
  }

  private async born(): Promise<string> {
    return (await this.connection.read(`indexes/${this.name}`, indexSchema)).createdAt
  }

  async drop(): Promise<void> {
    await this.connection.work('delete', `indexes/${this.name}`)
  }

  /**
   * Deletes what interrupted rebuilds have left beside this index an hour ago or longer, and indexes of other settings that
   * nobody has written to for two weeks.
   */
  async clear(now: number): Promise<void> {
    const { results } = await this.connection.read('indexes?limit=1000', indexesSchema)
    const family = this.name.slice(0, this.name.lastIndexOf('_') + 1)
    for (const { uid, updatedAt } of results) {
      if (uid === this.name || !uid.startsWith(family)) continue
      const aside = uid.startsWith(`${this.name}-`)
      if (Date.parse(updatedAt) < now - (aside ? HOUR : UNUSED_AFTER))
        await this.connection.work('delete', `indexes/${uid}`)
    }
  }
}
