/** A cache that keeps the younger entries: at most twice `size`, nothing is ever walked through. */
export interface Bounded<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
}

/**
 * Two generations: when the younger one is full it becomes the older one, and the older one is dropped.
 * What is asked for again moves to the younger one.
 */
export function bounded<Value>(size: number): Bounded<Value> {
  let younger = new Map<string, Value>()
  let older = new Map<string, Value>()
  const set = (key: string, value: Value) => {
    if (younger.size >= size) {
      older = younger
      younger = new Map()
    }
    younger.set(key, value)
  }
  return {
    get(key) {
      const value = younger.get(key)
      if (value !== undefined) return value
      const earlier = older.get(key)
      if (earlier !== undefined) set(key, earlier)
      return earlier
    },
    set,
  }
}
