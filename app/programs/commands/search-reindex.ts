import { Refusal } from '../../../prisma/embedded/refusal'
import { AccessProblem, checkAccess } from '../../../search/meilisearch/access'
import { ServerFault } from '../../../search/meilisearch/faults'
import { database } from '../../lib/db.server'
import { environment, type SearchServerSettings, settings } from '../../lib/env.server'
import {
  reindexServer,
  type ServerOutcome,
  tellToReindex,
} from '../../modules/catalogue/commands.server/reindex.server'
import { CatalogueIndex } from '../../modules/catalogue/queries.server/catalogue-index.server'
import { wrongUse } from '../read-arguments.mjs'
import { readArguments, runCommand } from './arguments'
import { openDatabase, readySchema } from './open-database'

const usualWait = 1_800

const help = `
Usage: npm run search:reindex [-- --wait <seconds>] [--data <folder>] [--json]

Tells every running process to build its search index anew from the published snapshots. Searches go on with the old index
until the new one is whole.

With a search server (MEILISEARCH_URL) it waits until the process that writes has built the server's index, then compares
every document there with the database. Ends with 1 where one differs, nobody writes, or nothing is heard in time. Without
a server it builds an index itself, to see that everything published can be indexed.

  --wait <seconds>  longest wait for the search server's index to be built (${usualWait})
  --data <folder>   folder of the embedded database (.data)
  --json            prints numbers and duration as JSON
`

interface Report {
  published: number
  /** `null`: nobody has looked. */
  indexed: number | null
  /** Absent without a search server, and where it was not compared. */
  server?: { missing: number; outdated: number; needless: number }
  /** What has to be mended. */
  problem?: string
}

/** A key or version that does not fit is refused; a server that is away is noticed later. */
async function checkServer(server: SearchServerSettings): Promise<void> {
  await checkAccess(server).catch((error) => {
    if (error instanceof AccessProblem) throw new Refusal(error.message)
    if (!(error instanceof ServerFault)) throw error
  })
}

const publishedVariants = () => database().variant.count({ where: { listing: { state: 'published' } } })

/** Builds an index in this process, and has the others do the same. */
async function reindexProcesses(): Promise<Report> {
  const index = new CatalogueIndex(() => new Date())
  await index.rebuild()
  const [published, indexed] = [await publishedVariants(), await index.engine.size()]
  await tellToReindex()
  return indexed === published
    ? { published, indexed }
    : { published, indexed, problem: 'Not everything that is published can be indexed.' }
}

const told = 'The processes were told to build their indexes anew, but'

function reportOf(outcome: ServerOutcome, published: number, seconds: number): Report {
  const unknown = { published, indexed: null }
  switch (outcome.outcome) {
    case 'fault':
      return { ...unknown, problem: `${told} the search server cannot be asked: ${outcome.reason}.` }
    case 'nobody':
      return { ...unknown, problem: `${told} none of them writes to the search server; start the worker.` }
    case 'late':
      return {
        ...unknown,
        problem: `${told} none has said in ${seconds} s that the search server is in line; see the worker's log.`,
      }
    case 'compared': {
      const { comparison } = outcome
      const server = { missing: 0, outdated: 0, needless: 0 }
      for (const difference of comparison.differences.values()) server[difference] += 1
      const report = { published: comparison.published, indexed: comparison.held, server }
      const some = [...comparison.differences].slice(0, 5).map(([id, difference]) => `${id} ${difference}`)
      return some.length === 0
        ? report
        : {
            ...report,
            problem: `${comparison.differences.size} documents of the search server differ: ${some.join(', ')}.`,
          }
    }
  }
}

await runCommand(async () => {
  const { values } = readArguments(help, {
    wait: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean' },
  })
  if (values.wait !== undefined && !/^[1-9]\d*$/.test(values.wait)) wrongUse('--wait must be a whole number of seconds')
  const wait = Number(values.wait ?? usualWait)
  const mode = environment().DATABASE_URL?.trim() ? 'production' : 'demo'
  const opened = await openDatabase({ purpose: 'search:reindex', mode, dataFolder: values.data, onlyExisting: true })
  try {
    await readySchema(opened)
    const { searchServer } = settings()
    if (searchServer) await checkServer(searchServer)
    const since = performance.now()
    const report = searchServer
      ? reportOf(
          await reindexServer(searchServer, () => new Date(), { within: wait * 1_000 }),
          await publishedVariants(),
          wait,
        )
      : await reindexProcesses()
    const seconds = Math.round(performance.now() - since) / 1_000
    if (values.json) console.log(JSON.stringify({ ...report, seconds }))
    else if (report.problem) console.error(report.problem)
    else if (report.server) {
      console.log(
        `${report.indexed} documents of the search server are as the database wants them, after ${seconds} s.`,
      )
    } else {
      const { indexed, published } = report
      console.log(
        `${indexed} of ${published} published variants indexed in ${seconds} s. Processes were told to do the same.`,
      )
    }
    return report.problem ? 1 : 0
  } finally {
    await opened.close()
  }
})
