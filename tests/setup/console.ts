import { afterEach, beforeEach, expect, vi } from 'vitest'

/** What the code writes to `console.error` during a test fails it; a test that expects it puts its own spy there. */
let written: unknown[][] = []

beforeEach(() => {
  written = []
  vi.spyOn(console, 'error').mockImplementation((...values) => {
    written.push(values)
  })
})

afterEach(() => {
  const seen = written
  vi.restoreAllMocks()
  expect(seen, 'console.error was called').toEqual([])
})
