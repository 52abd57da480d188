import { expect, it } from 'vitest'
import { twoWords } from './two-words'

const known = (word: string) => ['open', 'data', 'web', 'site', 'car', 'pet', 'carp', 'parking', 'space'].includes(word)

it.each([
  ['opendata', ['open', 'data']],
  ['website', ['web', 'site']],
  ['parkingspace', ['parking', 'space']],
  ['carpet', ['car', 'pet']],
  ['opendatas', []],
  ['open', []],
  ['open2data', []],
])('takes %s for %j', (word, words) => {
  expect(twoWords(word, known)).toEqual(words)
})
