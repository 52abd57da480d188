import { spawnSync } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A disk of so many bytes in memory, where this user may mount one. */
export function mountDisk(folder: string, bytes: number): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes},mode=0755`, 'tmpfs', folder]).status === 0
}

/** Takes the disk away, whoever still looks at it. */
export function unmountDisk(folder: string): void {
  spawnSync('umount', ['-l', folder])
}

const ballast = (folder: string) => join(folder, 'ballast')

/** Takes everything that is free on the disk, also what is given back meanwhile. */
export function fill(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  try {
    writeFileSync(ballast(folder), Buffer.alloc(Math.max(bsize, bavail * bsize)), { flag: 'a' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}

/** Gives back what was taken. */
export const free = (folder: string) => rmSync(ballast(folder), { force: true })
