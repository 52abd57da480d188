import { describe, expect, it } from 'vitest'
import { satisfies } from './prepare.mjs'

describe('the supported versions of Node', () => {
  const range = '^20.19.0 || >=22.12.0'
  it.each(['20.19.0', '20.20.2', '22.12.0', '22.13.1', '24.0.0'])('%s is one', (version) => {
    expect(satisfies(version, range)).toBe(true)
  })
  it.each(['18.20.0', '20.18.9', '21.7.3', '22.11.9'])('%s is none', (version) => {
    expect(satisfies(version, range)).toBe(false)
  })
  it('a range of another form is an error', () => {
    expect(() => satisfies('20.19.0', '~20.1')).toThrow('Unknown range')
  })
})
