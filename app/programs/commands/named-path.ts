import { existsSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { Refusal } from '../../../prisma/embedded/refusal'

/** Whether a path is one that this call names, lies in it, or lies beside it in a folder that is not there. */
function isNamed(path: string): boolean {
  const places = process.argv.slice(2).map((word) => resolve(word.replace(/^--[a-z-]+=/, '')))
  const folder = dirname(path)
  return places.some(
    (place) =>
      path === place ||
      path.startsWith(place.endsWith(sep) ? place : place + sep) ||
      (folder === dirname(place) && !existsSync(folder)),
  )
}

const absences: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'this is a folder',
}

/** A refusal where something is not there that this call names; of the product's own files that is a fault of its own. */
export function asNamed(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { code = '', path } = error as NodeJS.ErrnoException
  const absence = absences[code]
  if (absence === undefined || path === undefined || !isNamed(resolve(path))) return error
  return new Refusal(`Could not finish: ${absence} (${path}).`, { cause: error })
}
