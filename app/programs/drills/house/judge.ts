import type { Drill, DrillResult, PlantedResult } from './drill'

/** What keeps a result from saying anything: too few tries came as far as what they are about. */
function emptiness({ tries, reached, notTried = [] }: DrillResult, mustReach: number): string[] {
  if (tries === 0) return notTried.length > 0 ? [] : ['Nothing was tried.']
  if (reached >= tries * mustReach) return []
  return [`Only ${reached} of ${tries} tries reached what is tried; ${Math.ceil(tries * mustReach)} have to.`]
}

/** A result with one more failure where fewer tries than the drill's share reached what is tried. */
export function judged(result: DrillResult, { mustReach }: Pick<Drill, 'mustReach'>): DrillResult {
  return { ...result, failures: [...result.failures, ...emptiness(result, mustReach)] }
}

/** Planted faults that the drill did not find, and false alarms. What this machine cannot do proves nothing either way. */
export function failuresOfProof(planted: readonly PlantedResult[]): string[] {
  const tried = planted.filter(({ result }) => result.tries > 0 || !result.notTried?.length)
  const blind = tried.filter(({ fault, result }) => (fault === 'none') !== (result.failures.length === 0))
  const failures = blind.map(({ fault, result }) =>
    fault === 'none'
      ? `The drill finds faults where none is planted: ${result.failures[0]}`
      : `The drill does not find the planted fault "${fault}".`,
  )
  if (planted.every(({ fault }) => fault === 'none')) failures.push('The drill plants no fault.')
  if (!planted.some(({ fault }) => fault === 'none')) failures.push('The drill has no trial without a planted fault.')
  return failures
}
