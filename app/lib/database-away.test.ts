import { describe, expect, it } from 'vitest'
import { isDatabaseAway } from './database-away'

describe('a database that is away', () => {
  it.each([
    ['refused connection', { code: 'ECONNREFUSED' }],
    ['every address refused', new AggregateError([{ code: 'ECONNREFUSED' }])],
    ['no free connection', new Error('timeout exceeded when trying to connect')],
    ['connection cut', new Error('Connection terminated unexpectedly')],
    ['being shut down', { cause: { originalCode: '57P01', kind: 'postgres' } }],
    [
      'statement timeout inside Prisma',
      { code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '57014' } } } },
    ],
    ['transaction not begun', { code: 'P2028' }],
    ['disk full', { cause: { originalCode: '53100' } }],
  ])('is known by: %s', (_, error) => {
    expect(isDatabaseAway(error)).toBe(true)
  })

  it.each([
    ['a duplicate', { code: 'P2002', meta: { driverAdapterError: { cause: { originalCode: '23505' } } } }],
    ['a division by zero', { cause: { originalCode: '22012' } }],
    ['a missing column', { cause: { originalCode: '42703' } }],
    ['a missing file', { code: 'ENOENT' }],
    ['an error of the code', new TypeError('x is not a function')],
    ['nothing', undefined],
  ])('is not taken for: %s', (_, error) => {
    expect(isDatabaseAway(error)).toBe(false)
  })

  it('ends on errors that are their own cause', () => {
    const error: { cause?: unknown } = {}
    error.cause = error
    expect(isDatabaseAway(error)).toBe(false)
  })
})
