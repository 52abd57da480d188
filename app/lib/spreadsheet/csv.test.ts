import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awkwardTexts, formulaTexts, sampleWorkbook } from '../../../tests/factories/sample-workbook'
import { cellText } from './cell-text'
import { csvFile } from './csv'
import type { Cell, Workbook } from './workbook'

const withTexts = (texts: readonly string[]): Workbook => ({
  ...sampleWorkbook(),
  sheets: [
    { name: 'Texte', columns: [{ width: 20 }], rows: texts.map((text) => ({ cells: [{ type: 'text', text }] })) },
  ],
})

const written = (workbook: Workbook): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFile(workbook))

/** Fields of each line, by the rules of RFC 4180 with semicolons. */
function read(csv: string): string[][] {
  expect(csv[0]).toBe('\ufeff')
  const lines: string[][] = []
  const field = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/gy
  field.lastIndex = 1
  const line: string[] = []
  while (field.lastIndex < csv.length) {
    const [, quoted, bare = '', end] = field.exec(csv) ?? expect.fail(`not CSV after ${lines.length} lines`)
    line.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === '\r\n') lines.push(line.splice(0))
  }
  return lines
}

it('writes every type as programs on German systems read it', () => {
  expect(read(written(sampleWorkbook()))).toEqual([
    ['Überschrift', '', '', ''],
    ['', 'zwei mal zwei', '', ''],
    ['Kopf', '', '', ''],
    ['ganz', '6280793', '-5', ''],
    ['genau', '1234,500', '-0,001', ''],
    ['Jahr', '2026', '0,3', ''],
    ['Euro', '1234,56', '-0,05', ''],
    ['Anteil', '33,3%', '12,5%', ''],
    ['Tag', '2026-11-28', '1899-12-31', ''],
    ['Zeit', '2026-07-02 00:30:05', '2026-11-28 10:30:00', ''],
    ['ja', 'ja', 'nein', ''],
    ['zu lang', '12.345.678.901.234.567.890,5', '', ''],
    ['', '', '', ''],
    ['Verweis', 'falsch', 'zwei\nZeilen', ''],
  ])
  const yes: Cell = { type: 'boolean', value: true }
  const english = { ...sampleWorkbook(), language: 'en' as const }
  expect(
    read(written({ ...english, sheets: [{ name: 'a', columns: [{ width: 1 }], rows: [{ cells: [yes] }] }] })),
  ).toEqual([['yes']])
})

describe('text', () => {
  it('stays as it is', () => {
    expect(read(written(withTexts(awkwardTexts)))).toEqual(awkwardTexts.map((text) => [cellText(text)]))
  })

  it.each(formulaTexts)('%j begins with an apostrophe', (text) => {
    expect(read(written(withTexts([text])))).toEqual([[`'${cellText(text)}`]])
  })

  it('of any kind stands in its one field', () => {
    const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...formulaTexts, ';', '"', '\r\n', ' ', "'"))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), fc.array(part, { maxLength: 5 }), (first, second) => {
        const texts = [first.join(''), second.join(''), 'Ende']
        const fields = read(written(withTexts(texts))).map(([field = '', ...more]) => {
          expect(more).toEqual([])
          return field
        })
        for (const [at, text] of texts.entries()) {
          expect([cellText(text), `'${cellText(text)}`]).toContain(fields[at])
          expect(fields[at]).not.toMatch(/^[\s"]*[=+\-@;\uff1d\uff0b\uff0d\uff20]/)
        }
      }),
    )
  })
})
