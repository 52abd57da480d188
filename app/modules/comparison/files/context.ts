import type { Translate } from '../../../content/translate'
import type { Language } from '../../../lib/language'
import type { PrintSettings } from '../../../lib/spreadsheet/workbook'
import type { ComparisonSheet, MatrixColumn } from '../schema/sheet'

/** What a file says beside the comparison itself. */
export interface FileMeta {
  /** Absolute address of the comparison; `null` where it has none of its own. */
  address: string | null
  /** SHA-256 of a frozen comparison; `null` where it may still change. */
  hash: string | null
  /** Name of the marketplace's operator. */
  operator: string
}

/** What every part of the file is made from. */
export interface FileContext {
  t: Translate
  language: Language
  sheet: ComparisonSheet
  meta: FileMeta
  title: string
  /** On which it was made, as the language writes it. */
  day: string
}

/** A solution as heads of columns and lists name it. */
export const columnName = ({ name, deliveryName }: Pick<MatrixColumn, 'name' | 'deliveryName'>): string =>
  `${name}, ${deliveryName}`

/** Texts of pages, each looked up and filled in once: a file asks for the same ones thousands of times. */
export function remembered(t: Translate): Translate {
  const known = new Map<string, string>()
  return (key, values) => {
    const asked = values ? key + JSON.stringify(values) : key
    const found = known.get(asked) ?? t(key, values)
    known.set(asked, found)
    return found
  }
}

/** Head and foot of every printed page. Programs count pages by sheet, so that only the number is said. */
export function pageLines({ t, meta, title, day }: FileContext): Pick<PrintSettings, 'header' | 'footer'> {
  return {
    header: { left: [meta.hash === null ? `${title}, ${day}` : title], right: [{ field: 'sheet' }] },
    footer: {
      left: [t('comparisonFiles.foot')],
      center: [`${t('comparisonFiles.page')} `, { field: 'page' }],
      right: [`${t('common.brand')}, ${meta.operator}`],
    },
  }
}
