/**
 * The process that drill R1 ends at a random moment: writes actions of three rows each with the project's own
 * transaction, audit and outbox, and prints `ack <key>` once an action is committed. Arguments: data folder, prefix of the
 * keys, fault (`none`, or what is planted).
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { recordAudit } from '../../../../lib/audit.server'
import { inTransaction, type Transaction } from '../../../../lib/db.server'
import { announce } from '../../../../lib/outbox.server'
import { migrateDatabase, openDatabase } from '../../../commands/open-database'

const [dataFolder, prefix = 'w', fault = 'none'] = process.argv.slice(2)
const actor = { kind: 'system', program: 'drill' } as const
const acknowledge = (key: string) => process.stdout.write(`ack ${key}\n`)

const opened = await openDatabase({
  purpose: 'drill r1',
  mode: 'development',
  dataFolder,
  serving: 'http://127.0.0.1:0',
})
await migrateDatabase()
process.on('SIGTERM', async () => {
  await opened.close()
  process.exit(0)
})

async function addReport(transaction: Transaction, key: string): Promise<void> {
  const text = 'A report of a drill.'
  const data = { text, page: key, language: 'de', deleteAfter: new Date('2030-01-01') }
  await transaction.barrierReport.create({ data })
}
async function addTraces(transaction: Transaction, key: string): Promise<void> {
  await recordAudit(transaction, actor, { action: 'drill', entity: 'BarrierReport', entityId: key })
  await announce(transaction, 'drill', key)
}

async function act(key: string): Promise<void> {
  if (fault === 'two transactions') {
    await inTransaction((transaction) => addReport(transaction, key))
    await sleep(20)
    await inTransaction((transaction) => addTraces(transaction, key))
    acknowledge(key)
    return
  }
  await inTransaction(async (transaction) => {
    await addReport(transaction, key)
    await addTraces(transaction, key)
    if (fault === 'acknowledged before the commit') {
      acknowledge(key)
      await sleep(30)
    }
  })
  if (fault !== 'acknowledged before the commit') acknowledge(key)
}

let number = 0
async function write(): Promise<void> {
  for (;;) {
    number += 1
    await act(`${prefix}-${number}`).catch(() => sleep(20))
  }
}
await Promise.all([write(), write(), write(), write()])
