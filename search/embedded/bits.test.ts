import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsFor, countBits, countCommon, grownBits, hasBit, intersectInto, membersOf, setBit } from './bits'
import { TokenSet } from './token-set'

const CAPACITY = 200
const slots = fc.uniqueArray(fc.nat(CAPACITY - 1), { maxLength: 60, size: 'max' })
const ascending = (some: Iterable<number>) => [...some].sort((a, b) => a - b)

function bitsOf(some: readonly number[], capacity = CAPACITY) {
  const bits = bitsFor(capacity)
  for (const slot of some) setBit(bits, slot)
  return bits
}

describe('bits', () => {
  it('count, intersect and list like sets', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(slots, slots, (a, b) => {
        const common = a.filter((slot) => b.includes(slot))
        const shorter = bitsOf(b, Math.max(0, ...b) + 1)
        expect(countBits(bitsOf(a))).toBe(a.length)
        expect(countCommon(bitsOf(a), shorter)).toBe(common.length)
        const target = bitsOf(a)
        intersectInto(target, shorter)
        expect([...membersOf(target, common.length)]).toEqual(ascending(common))
        const grown = grownBits(shorter, 4 * CAPACITY)
        expect([...membersOf(grown, b.length)]).toEqual(ascending(b))
        expect(hasBit(shorter, 3 * CAPACITY)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('TokenSet', () => {
  it('behaves like a set while it turns from a list into bits and grows', { timeout: 60_000 }, () => {
    const step = fc.record({ slot: fc.nat(CAPACITY - 1), add: fc.boolean() })
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 80, size: 'max' }),
        slots,
        fc.constantFrom(32, 64, 1024),
        (steps, others, capacity) => {
          const tokens = new TokenSet()
          const expected = new Set<number>()
          let room: number = capacity
          for (const { slot, add } of steps) {
            room = Math.max(room, slot + 1)
            if (add && !expected.has(slot)) {
              tokens.add(slot, room)
              tokens.add(slot, room)
            }
            if (!add) tokens.remove(slot)
            if (add) expected.add(slot)
            else expected.delete(slot)
          }
          expect(tokens.size).toBe(expected.size)
          expect(tokens.countIn(bitsOf(others))).toBe(others.filter((slot) => expected.has(slot)).length)
          const target = bitsOf(others)
          tokens.addTo(target)
          const union = new Set([...others, ...expected])
          expect([...membersOf(target, union.size)]).toEqual(ascending(union))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
