import { describe, expect, it } from 'vitest'
import { readReportForm, reportedPage, reportTextLimit } from './schema'

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}
const accepted = (fields: Record<string, string>) => {
  const read = readReportForm(form(fields), 'de')
  if ('errors' in read) throw new Error(JSON.stringify(read.errors))
  return read.report
}

describe('a report of a barrier', () => {
  it('needs its text only', () => {
    expect(accepted({ text: ' Der Filter lässt sich nicht schließen. ' })).toEqual({
      text: 'Der Filter lässt sich nicht schließen.',
      page: '',
      address: null,
      language: 'de',
    })
  })

  it('keeps lines and tabs, and drops signs that nobody typed', () => {
    const report = accepted({ text: 'a\r\nb\tc\u0000\u001b[31m\u202e', page: ' /kata\nlog ', address: ' a@b.example ' })
    expect(report).toMatchObject({ text: 'a\nb\tc[31m', page: '/kata log', address: 'a@b.example' })
  })

  it('keeps signs of any script', () => {
    expect(accepted({ text: '𝒳 🚰 żółć' }).text).toBe('𝒳 🚰 żółć')
    const half = { get: (name: string) => (name === 'text' ? 'a\ud83db' : null) }
    expect(readReportForm(half, 'de')).toMatchObject({ report: { text: 'ab' } })
  })

  it('says per field what is wrong and keeps everything as typed', () => {
    const typed = { text: '  ', page: 'x'.repeat(501), address: 'kein Zeichen' }
    expect(readReportForm(form(typed), 'de')).toEqual({
      errors: { text: 'missing', page: 'long', address: 'invalid' },
      values: typed,
    })
    const long = 'ä'.repeat(reportTextLimit)
    expect(accepted({ text: long }).text).toHaveLength(reportTextLimit)
    expect(readReportForm(form({ text: `${long}a` }), 'de')).toMatchObject({ errors: { text: 'long' } })
    expect(readReportForm(form({ text: 'a', address: `${'a'.repeat(250)}@b.example` }), 'de')).toMatchObject({
      errors: { address: 'long' },
    })
  })

  it('takes a file in place of text for nothing', () => {
    const data = new FormData()
    data.set('text', new Blob(['a']), 'a.txt')
    expect(readReportForm(data, 'en')).toMatchObject({ errors: { text: 'missing' } })
    expect(readReportForm(new FormData(), 'en')).toMatchObject({ errors: { text: 'missing' } })
  })
})

describe('the page a form is opened for', () => {
  const page = (value: string) => reportedPage(new URLSearchParams({ seite: value }))
  it('is a path of this site', () => {
    expect(page('/katalog?suche=Größe')).toBe('/katalog?suche=Größe')
    for (const other of ['', 'katalog', '//fremd.invalid', '/\\fremd.invalid', 'https://fremd.invalid/', '/a\u0000b']) {
      expect(page(other)).toBe('')
    }
    expect(page(`/${'a'.repeat(900)}`)).toHaveLength(500)
    expect(reportedPage(new URLSearchParams())).toBe('')
  })
})
