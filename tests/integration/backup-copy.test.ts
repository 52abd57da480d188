import pg from 'pg'
import { expect, it } from 'vitest'
import { copyIn } from '../../prisma/backup/copy'
import { newDatabase } from '../setup/databases'

it('waits for a slow database with one listener, however often', async () => {
  const client = new pg.Client({ connectionString: await newDatabase('copy_in', { migrated: false }) })
  await client.connect()
  try {
    await client.query(`CREATE TABLE copied (line text);
      CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.02); RETURN NEW; END';
      CREATE TRIGGER slow BEFORE INSERT ON copied FOR EACH ROW EXECUTE FUNCTION slow()`)
    const { stream } = (client as unknown as { connection: { stream: NodeJS.EventEmitter } }).connection
    const before = stream.listenerCount('close')
    let most = 0
    const pieces = async function* () {
      for (let at = 0; at < 60; at++) {
        yield Buffer.from(`${'x'.repeat(524_287)}\n`)
        most = Math.max(most, stream.listenerCount('close'))
      }
    }
    await copyIn(client, 'COPY copied FROM STDIN', pieces())
    expect(most).toBe(before + 1)
    expect(stream.listenerCount('close')).toBe(before)
    const { rows } = await client.query('SELECT count(*)::int AS lines, sum(length(line))::int AS signs FROM copied')
    expect(rows).toEqual([{ lines: 60, signs: 60 * 524_287 }])
  } finally {
    await client.end()
  }
})
