import { database } from '../../lib/db.server'
import type { Language } from '../../lib/language'
import type { StoredReport } from './schema'

/** Every stored report, the oldest first. */
export async function listBarrierReports(): Promise<StoredReport[]> {
  const rows = await database().barrierReport.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    page: row.page,
    address: row.address,
    language: row.language as Language,
    createdAt: row.createdAt.toISOString(),
    deleteAfter: row.deleteAfter.toISOString().slice(0, 10),
  }))
}
