import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'drills')

/**
 * Every drill there is, ordered by its id, with the path of its file below `app/programs/drills`: `r1`, `faults/r1.ts`.
 * @returns {Map<string, string>}
 */
export function listDrills() {
  const found = readdirSync(folder).flatMap((group) =>
    readdirSync(join(folder, group)).flatMap((name) => {
      const id = /^([a-z]\d+)\.ts$/.exec(name)?.[1]
      return id === undefined ? [] : [[id, `${group}/${name}`]]
    }),
  )
  return new Map(found.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })))
}
