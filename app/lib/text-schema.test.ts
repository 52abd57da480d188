import { describe, expect, it } from 'vitest'
import { plainText, textPair, webAddress } from './text-schema'

describe('webAddress', () => {
  it.each([
    'https://example.org',
    'http://example.org:8080/a?b=c#d',
    'HTTPS://Example.org/ä',
    'https://[2001:db8::1]/',
  ])('takes %s', (text) => expect(webAddress.safeParse(text).success).toBe(true))
  it.each([
    '',
    'example.org',
    '//example.org',
    'https:example.org',
    'https:/example.org',
    'https:\\\\example.org',
    'https://example.org\\@evil.example',
    ' https://example.org',
    'https://example.org/a b',
    'https://example.org/\n',
    'https://bank.example@evil.example/',
    'https://:geheim@evil.example/',
    'https://example.org/\u202Egnp.exe',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    `https://example.org/${'a'.repeat(2_000)}`,
  ])('refuses %j', (text) => expect(webAddress.safeParse(text).success).toBe(false))
})

describe('plainText', () => {
  it('is trimmed and keeps line ends within', () => expect(plainText(10).parse(' a\nb ')).toBe('a\nb'))
  it.each(['a\u0000b', 'a\u202eb', 'a\u2066b', 'a'.repeat(11)])('refuses %j', (text) =>
    expect(plainText(10).safeParse(text).success).toBe(false),
  )
  it('has both languages in a pair', () => {
    expect(textPair(10).safeParse({ de: 'ja', en: 'yes' }).success).toBe(true)
    expect(textPair(10).safeParse({ de: 'ja', en: ' ' }).success).toBe(false)
    expect(textPair(10).safeParse({ de: 'ja' }).success).toBe(false)
  })
})
