import { describe, expect, it } from 'vitest'
import { connectionFault, databaseName, databaseUrlFault } from './database-url'

const url = 'postgresql://user:geheim@db.example:6543/market?sslmode=require'

describe('DATABASE_URL', () => {
  it.each([url, 'postgres://u@localhost/x'])('%s is accepted', (value) => {
    expect(databaseUrlFault(value)).toBeNull()
  })
  it.each([
    ['nonsense', 'is not an address'],
    ['mysql://u:p@h/x', 'does not begin with postgresql://'],
    ['postgresql://u:p@h', 'names no database'],
    ['postgresql://u:p@h/', 'names no database'],
    ['', 'is not an address'],
  ])('%s is refused', (value, reason) => {
    expect(databaseUrlFault(value)).toContain(reason)
  })
  it('is named without user and password', () => {
    expect(databaseName(url)).toBe('db.example:6543/market')
  })
  it.each([
    [{ code: '28P01' }, 'the password is wrong'],
    [Object.assign(new AggregateError([{ code: 'ECONNREFUSED' }]), {}), 'nothing answers there'],
    [new Error('Connection terminated due to connection timeout'), 'it does not answer'],
    [new Error('something else'), 'something else'],
  ])('a fault %# is one sentence without the password', (error, reason) => {
    const sentence = connectionFault(url, error)
    expect(sentence).toBe(`The database db.example:6543/market of DATABASE_URL cannot be used: ${reason}.`)
    expect(sentence).not.toContain('geheim')
  })
})
