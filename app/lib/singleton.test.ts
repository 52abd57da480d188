import { describe, expect, it, vi } from 'vitest'
import { releaseSingleton, singleton } from './singleton.server'

describe('singleton', () => {
  it('makes a value once, also across two copies of the module', async () => {
    const make = vi.fn(() => ({}))
    const first = singleton('test-once', make)
    vi.resetModules()
    const copy = await import('./singleton.server')
    expect(copy.singleton).not.toBe(singleton)
    expect(copy.singleton('test-once', make)).toBe(first)
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('keeps undefined and makes another after release', () => {
    const make = vi.fn(() => undefined)
    singleton('test-release', make)
    singleton('test-release', make)
    expect(make).toHaveBeenCalledTimes(1)
    releaseSingleton('test-release')
    singleton('test-release', make)
    expect(make).toHaveBeenCalledTimes(2)
  })
})
