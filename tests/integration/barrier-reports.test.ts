import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../app/lib/actor'
import { closeDatabase, database, inTransaction } from '../../app/lib/db.server'
import {
  createBarrierReport,
  deleteExpiredReports,
  reportBarrier,
  reportExpiry,
} from '../../app/modules/moderation/commands.server'
import { listBarrierReports } from '../../app/modules/moderation/queries.server'
import { resetDatabase } from '../setup/databases'

const actor: Actor = { kind: 'system', program: 'test' }
const report = {
  text: 'Der Vorleser nennt den Knopf nicht.',
  page: '/katalog',
  address: 'erika@beispiel.invalid',
  language: 'de' as const,
}
const expire = (now: string) => inTransaction((transaction) => deleteExpiredReports(transaction, actor, new Date(now)))

beforeEach(resetDatabase)
afterAll(closeDatabase)

describe('a report of a barrier', () => {
  it('is stored for 90 Berlin days, with an audit event that says nothing of it', async () => {
    // 0:30 on the 24th in Berlin
    const id = await reportBarrier(actor, report, new Date('2026-11-23T23:30:00Z'))
    expect(await listBarrierReports()).toEqual([
      { ...report, id, createdAt: '2026-11-23T23:30:00.000Z', deleteAfter: '2027-02-22' },
    ])
    const events = await database().auditEvent.findMany()
    expect(events.map(({ action, entityId, actor: who }) => [action, entityId, who])).toEqual([
      ['barrier.report', id, 'system:test'],
    ])
    const written = JSON.stringify(events, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    for (const personal of [report.text, report.address, report.page]) expect(written).not.toContain(personal)
  })

  it('leaves nothing behind when its transaction fails', async () => {
    const failing = inTransaction(async (transaction) => {
      await createBarrierReport(transaction, actor, report, new Date())
      throw new Error('refused')
    })
    await expect(failing).rejects.toThrow('refused')
    expect(await listBarrierReports()).toEqual([])
    expect(await database().auditEvent.count()).toBe(0)
  })

  it('is listed with others from the oldest on', async () => {
    for (const [text, day] of [
      ['b', '2026-11-23'],
      ['c', '2026-11-24'],
      ['a', '2026-11-22'],
    ] as const) {
      await reportBarrier(actor, { ...report, text }, new Date(`${day}T12:00:00Z`))
    }
    expect((await listBarrierReports()).map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  })
})

describe('expired reports', () => {
  it('are deleted after their last day, not on it, each with an audit event', async () => {
    const old = await reportBarrier(actor, report, new Date('2026-11-23T12:00:00Z'))
    const young = await reportBarrier(actor, { ...report, address: null }, new Date('2026-11-25T12:00:00Z'))
    expect(await expire('2027-02-21T22:59:00Z')).toBe(0)
    expect(await expire('2027-02-21T23:01:00Z')).toBe(1)
    expect(await expire('2027-02-21T23:01:00Z')).toBe(0)
    expect((await listBarrierReports()).map(({ id }) => id)).toEqual([young])
    const events = await database().auditEvent.findMany({ where: { action: 'barrier.expire' } })
    expect(events.map(({ entityId }) => entityId)).toEqual([old])
  })

  it('are deleted by the daily job', async () => {
    await reportBarrier(actor, report, new Date('2026-08-01T12:00:00Z'))
    expect(await reportExpiry.run(new Date('2026-11-23T12:00:00Z'))).toBe(1)
    expect(await listBarrierReports()).toEqual([])
  })
})
