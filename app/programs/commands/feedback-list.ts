import { inTransaction } from '../../lib/db.server'
import { environment } from '../../lib/env.server'
import { deleteExpiredReports } from '../../modules/moderation/commands.server'
import { listBarrierReports } from '../../modules/moderation/queries.server'
import type { StoredReport } from '../../modules/moderation/schema'
import { readArguments, runCommand } from './arguments'
import { openDatabase, readySchema } from './open-database'

const help = `
Usage: npm run feedback:list [-- --data <folder>] [--json]

Deletes reports of barriers that are older than 90 days, then prints the others, the oldest first. The reports may hold
personal data: keep what is printed no longer than the reports.

  --data <folder>   folder of the embedded database (.data)
  --json            prints the reports and the number of deleted ones as JSON
`

const described = ({ createdAt, page, address, deleteAfter, language, text }: StoredReport): string =>
  [
    `${createdAt.slice(0, 16).replace('T', ' ')} UTC, page ${page || 'not named'}, language ${language}`,
    `Answer to: ${address ?? 'nobody, no address was left'}. Kept until ${deleteAfter}.`,
    ...text.split('\n').map((line) => `  ${line}`),
  ].join('\n')

await runCommand(async () => {
  const { values } = readArguments(help, { data: { type: 'string' }, json: { type: 'boolean' } })
  const mode = environment().DATABASE_URL?.trim() ? 'production' : 'demo'
  const opened = await openDatabase({ purpose: 'feedback:list', mode, dataFolder: values.data, onlyExisting: true })
  try {
    await readySchema(opened)
    const deleted = await inTransaction((transaction) =>
      deleteExpiredReports(transaction, { kind: 'system', program: 'feedback:list' }, new Date()),
    )
    const reports = await listBarrierReports()
    if (values.json) console.log(JSON.stringify({ deleted, reports }, null, 2))
    else {
      const count = reports.length === 1 ? '1 report' : `${reports.length} reports`
      console.log([...reports.map(described), `${count}, ${deleted} deleted after 90 days.`].join('\n\n'))
    }
    return 0
  } finally {
    await opened.close()
  }
})
