import { describe, expect, it } from 'vitest'
import { wordsOf } from '../analyze/texts'
import { definition } from '../contract-tests/documents'
import type { EntryWeights } from '../findings'
import { sum } from './found'
import { TextIndex } from './text-index'

describe('sum', () => {
  it('is the same in any order of the words, to the last bit', () => {
    const index = new TextIndex(definition, 'de', 8)
    const add = (slot: number, text: Record<string, string>) =>
      index.add(slot, wordsOf({ text: { de: text, en: {} } }, 'de'))
    const words = ['quitte', 'feige', 'dattel', 'walnuss', 'himbeere']
    add(0, { title: 'Quitte Feige', body: 'Dattel Walnuss Himbeere Feige Feige' })
    add(3, { summary: 'Himbeere', body: 'Quitte Dattel' })
    const entries = words.map((word) => index.dictionary.get(word)).filter((entry) => entry !== undefined)
    const weights = entries.map((entry, at) => [entry, 0.1 + at / 7] as const)
    const forwards = sum(new Map(weights) as EntryWeights, index, 8, 2)
    const backwards = sum(new Map(weights.toReversed()) as EntryWeights, index, 8, 2)
    expect(entries).toHaveLength(5)
    expect([...forwards.slots]).toEqual([0, 3])
    expect(backwards).toEqual(forwards)
    expect([...forwards.weights].filter((weight) => !Number.isInteger(weight))).toEqual([])
  })
})
