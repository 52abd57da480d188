import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { fill, free, mountDisk, unmountDisk } from '../../app/programs/drills/house/disk'
import { thisProcess, withFolderLock } from '../../prisma/embedded/folder-lock'

const child = fileURLToPath(new URL('../setup/lock-child.ts', import.meta.url))

async function run(folder: string, killAfter: number): Promise<string[]> {
  const args = ['--import', 'tsx', child, folder, String(killAfter), '1500']
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  started.stdout.on('data', (text) => {
    said += text
  })
  const [code, signal] = await once(started, 'close')
  expect(killAfter === 0 ? code : signal).toBe(killAfter === 0 ? 0 : 'SIGKILL')
  return said.trim().split('\n')
}

it('lets one process at a time in, also when holders are killed inside', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'marktlotse-lock-'))
  try {
    const words = (await Promise.all([0, 0, 0, 3, 7, 11].map((killAfter) => run(folder, killAfter)))).flat()
    expect(words.length).toBeGreaterThan(3 + 7 + 11)
    expect(words.filter((word) => word !== 'alone')).toEqual([])
    expect(readdirSync(folder).filter((name) => name.startsWith('lock.')).length).toBeLessThanOrEqual(3)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

const disk = mkdtempSync(join(tmpdir(), 'marktlotse-lock-'))
const mounted = mountDisk(disk, 262_144)
afterAll(() => {
  if (mounted) unmountDisk(disk)
  rmSync(disk, { recursive: true, force: true })
})

it.skipIf(!mounted)('is free again after work in which the disk became full', async () => {
  const self = thisProcess('test')
  await withFolderLock(disk, self, 0, async () => fill(disk))
  free(disk)
  expect(await withFolderLock(disk, self, 0, async () => 'in')).toBe('in')
  expect(readdirSync(disk).filter((name) => name.endsWith('.part'))).toEqual([])
})
