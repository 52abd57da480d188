const store = Symbol.for('marktlotse.singletons')

/**
 * The one value of this name in the whole process. The server bundle and the programs load a file separately, each
 * with variables of its own; what must exist once (pool, index, follower) is kept here.
 */
export function singleton<T>(name: string, make: () => T): T {
  const holder = globalThis as { [store]?: Map<string, unknown> }
  holder[store] ??= new Map()
  const values = holder[store]
  if (!values.has(name)) values.set(name, make())
  return values.get(name) as T
}

/** Forgets a value; the next `singleton` of the name makes another. Returns what was there. */
export function releaseSingleton<T>(name: string): T | undefined {
  const values = (globalThis as { [store]?: Map<string, unknown> })[store]
  const value = values?.get(name) as T | undefined
  values?.delete(name)
  return value
}
