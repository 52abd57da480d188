import { describe, expect, it } from 'vitest'
import { functionWords } from '../../app/content/de/functions'
import { fieldOf, fields, functionIds } from '../../app/modules/criteria/functions'
import { questions } from './questions'

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

describe('the held-out questions', () => {
  it('are at least sixty, each once, for functions that exist', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60)
    expect(new Set(questions.map(([question]) => plain(question))).size).toBe(questions.length)
    for (const [, wanted] of questions) expect(functionIds).toContain(wanted)
  })

  it('ask about every field of action', () => {
    expect(new Set(questions.map(([, wanted]) => fieldOf(wanted))).size).toBe(fields.length)
  })

  it('are not among the indexed phrases, nor contain one, nor stand in one', () => {
    const indexed = Object.values(functionWords).flatMap(({ label, task, phrases }) => [label, task, ...phrases])
    const taken = questions.flatMap(([question]) =>
      indexed
        .map(plain)
        .filter(
          (phrase) => phrase.includes(plain(question)) || (phrase.includes(' ') && plain(question).includes(phrase)),
        )
        .map((phrase) => `${question} ~ ${phrase}`),
    )
    expect(taken).toEqual([])
  })
})
