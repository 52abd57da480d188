import type { Language } from '../../language'
import { element } from '../xml'
import { numberFormat } from './number-formats'

/** `must failed` → `must_20_failed`: what XML takes as a name. */
export const encodedName = (name: string): string => name.replaceAll(' ', '_20_')

/** Collects the styles that cells, columns, rows and sheets of one document use beside the named ones. */
export class AutomaticStyles {
  readonly #language: Language
  readonly #markup: string[] = []
  readonly #names = new Map<string, string>()

  constructor(language: Language) {
    this.#language = language
  }

  #once(prefix: string, key: string, markup: (name: string) => string): string {
    const known = this.#names.get(`${prefix} ${key}`)
    if (known !== undefined) return known
    const name = `${prefix}${this.#names.size + 1}`
    this.#names.set(`${prefix} ${key}`, name)
    this.#markup.push(markup(name))
    return name
  }

  /** Name of the style of a cell with a named style and a format. */
  cell(named: string | undefined, format: string | null): string | undefined {
    if (format === null) return named === undefined ? undefined : encodedName(named)
    const known = this.#names.get(`ce ${named} ${format}`)
    if (known !== undefined) return known
    const data = this.#once('N', format, (name) => numberFormat(name, format, this.#language))
    return this.#once('ce', `${named} ${format}`, (name) =>
      element('style:style', {
        'style:name': name,
        'style:family': 'table-cell',
        'style:parent-style-name': named === undefined ? 'Default' : encodedName(named),
        'style:data-style-name': data,
      }),
    )
  }

  column(width: number): string {
    return this.#once('co', String(width), (name) => {
      const properties = element('style:table-column-properties', { 'style:column-width': `${width}mm` })
      return element('style:style', { 'style:name': name, 'style:family': 'table-column' }, properties)
    })
  }

  row(height: number | undefined): string {
    return this.#once('ro', String(height), (name) => {
      const properties = element('style:table-row-properties', {
        'style:row-height': height === undefined ? undefined : `${height}mm`,
        'style:use-optimal-row-height': height === undefined,
      })
      return element('style:style', { 'style:name': name, 'style:family': 'table-row' }, properties)
    })
  }

  /** Style of a sheet that is printed by a master page. */
  sheet(masterPage: string): string {
    return this.#once('ta', masterPage, (name) => {
      const properties = element('style:table-properties', { 'table:display': true, 'style:writing-mode': 'lr-tb' })
      const attributes = { 'style:name': name, 'style:family': 'table', 'style:master-page-name': masterPage }
      return element('style:style', attributes, properties)
    })
  }

  markup(): string {
    return this.#markup.join('')
  }
}
