/**
 * Does work for each of the values, never more than `most` of it at the same time. Results stand in the order of the
 * values; the first failure is thrown and what has not begun by then is left.
 */
export async function atOnce<Value, Result>(
  most: number,
  values: readonly Value[],
  work: (value: Value) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const rest = values.entries()
  let failed = false
  const lane = async () => {
    for (const [at, value] of rest) {
      if (failed) return
      results[at] = await work(value)
    }
  }
  const lanes = Array.from({ length: Math.min(most, values.length) }, () =>
    lane().catch((error) => {
      failed = true
      throw error
    }),
  )
  await Promise.all(lanes)
  return results
}
