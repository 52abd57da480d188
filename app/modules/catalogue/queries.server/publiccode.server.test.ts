import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { watchBeside } from '../../../../tests/bench/event-loop'
import { largeFiles } from '../../../../tests/factories/large-publiccode'
import { decodeText } from '../../../lib/publiccode/encoding'
import { checkView } from '../publiccode/check-view'
import { readFile } from '../publiccode/file-read'
import { checkSentFile } from './publiccode.server'

const today = '2026-11-28'

describe('a file of 256 kB', () => {
  it.skipIf(!existsSync('/proc/self/task')).each(largeFiles())(
    'holds the event loop at most 50 ms while it is checked: %s',
    async (_, bytes) => {
      // The thread itself starts with the first file.
      await checkSentFile(new TextEncoder().encode('name: Beispiel\n'), 'de', today)
      const watch = watchBeside()
      const view = await checkSentFile(bytes, 'de', today)
      const { turnCpu } = await watch.stop()
      expect(turnCpu).toBeLessThan(50)
      expect(view).toEqual(checkView(readFile(bytes, { persons: false }), 'de', today, decodeText(bytes)?.text ?? ''))
    },
    20_000,
  )

  it.each(largeFiles())('gives a page of bounded size, which says what it leaves out: %s', (_, bytes) => {
    const reading = readFile(bytes, { persons: false })
    const view = checkView(reading, 'de', today, decodeText(bytes)?.text ?? '')
    const listed = view.errors.length + view.warnings.length + view.further.length
    const rows = view.preview?.view.kept?.rows ?? []
    expect(listed).toBeLessThanOrEqual(300)
    expect(rows.length).toBeLessThanOrEqual(300)
    expect(rows.reduce((sum, { lines }) => sum + lines.length, 0)).toBeLessThanOrEqual(1_100)
    expect(JSON.stringify(view).length).toBeLessThan(1_000_000)
    if (reading.refused) return
    const { findings, further, omitted } = reading
    expect(listed + view.omitted).toBe(findings.length + further.length + omitted)
    expect(view.counts.errors + view.counts.warnings).toBe(findings.length)
    expect(rows.length + (view.preview?.unlisted ?? 0)).toBe(view.kept)
  })
})
