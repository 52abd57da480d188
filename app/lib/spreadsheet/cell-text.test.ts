import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formulaTexts } from '../../../tests/factories/sample-workbook'
import { cellLink, cellText, isFormulaLike, longestText } from './cell-text'

describe('the text of a cell', () => {
  it.each([
    ['Zeile\r\nZeile\rZeile\u2028Zeile', 'Zeile\nZeile\nZeile\nZeile'],
    ['a\tb', 'a b'],
    ['\u0000\u0007\u000b\u001b\u007f\u0085\u009fa', 'a'],
    ['\u202aa\u202eb\u2066c\u2069d\u200ee\u200ff\u061cg', 'abcdefg'],
    ['a\ufffeb\uffffc\ufdd0d\u{1fffe}e', 'abcde'],
    ['\ud800a\udc00b\udbff', 'ab'],
    ['👩‍💻 und \ufffd bleiben', '👩‍💻 und \ufffd bleiben'],
  ])('%j is %j', (text, expected) => expect(cellText(text)).toBe(expected))

  it('is visibly cut where it is too long, never within a sign of two units', () => {
    expect(cellText('x'.repeat(longestText))).toBe('x'.repeat(longestText))
    expect(cellText('x'.repeat(100_000))).toBe(`${'x'.repeat(longestText - 4)} […]`)
    expect(cellText('😀'.repeat(50_000))).toMatch(/^(?:😀)+ \[…\]$/u)
  })

  it('is the same when it is taken again, well-formed, short and free of what is hidden', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme' }), (binary, text) => {
        for (const one of [binary, text, binary + String.fromCharCode(0xd800) + text]) {
          const clean = cellText(one)
          expect(cellText(clean)).toBe(clean)
          expect(clean).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\p{Bidi_Control}/u)
        }
      }),
    )
  })
})

describe('a link', () => {
  it.each([
    ['https://beispiel.example', 'https://beispiel.example/'],
    ['http://bücher.example/ä?b=1#c', 'http://xn--bcher-kva.example/%C3%A4?b=1#c'],
  ])('%s is %s', (link, expected) => expect(cellLink(link)).toBe(expected))

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://beispiel.example/',
    '//beispiel.example/',
    'https:beispiel.example',
    'https://',
    'https://name:wort@beispiel.example/',
    'https://beispiel.example/\u202e',
    'https://beispiel.example/ =1+1',
    'https:\\\\beispiel.example',
    `https://beispiel.example/${'a'.repeat(2_000)}`,
    `https://beispiel.example/${'ä'.repeat(500)}`,
    '=HYPERLINK("https://beispiel.example")',
    ' https://beispiel.example/',
  ])('%s is none', (link) => expect(cellLink(link)).toBeNull())
})

describe('what reads as a formula', () => {
  it.each(formulaTexts)('%j does', (text) => expect(isFormulaLike(cellText(text))).toBe(true))

  it.each([
    '',
    'a=1',
    '1-2',
    '(=1)',
    '100 %',
    '„Zitat“',
    "'s Haus",
    '* Punkt',
    '# Nummer',
    'Ä=1',
    'https://a.example/=',
    '§ 3',
  ])('%j does not', (text) => expect(isFormulaLike(text)).toBe(false))
})
