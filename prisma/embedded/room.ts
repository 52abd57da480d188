import { statfsSync } from 'node:fs'

/** With less than one segment of its log free, PostgreSQL does not start, and cannot always say why. */
const leastRoom = 16 * 1_048_576

/** Whether the disk of a folder has no room for a server to start. */
export function isDiskFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < leastRoom
}
