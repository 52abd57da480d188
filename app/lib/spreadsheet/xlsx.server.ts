import writeExcelFile from 'write-excel-file/node'
import { fontFamily, fontSize } from './style-sheet'
import type { Sheet, Workbook } from './workbook'
import { cellReader, type SheetCells } from './xlsx/cells'
import * as properties from './xlsx/properties'
import { completeSheet, definedNames, linkRelationships } from './xlsx/sheet-parts'
import { withLostTexts } from './xlsx/text'
import { setZipTimes } from './zip-time'

type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>
type LibrarySheet = Parameters<typeof writeExcelFile>[0][number]
type Feature = NonNullable<Options['features']>[number]
type Attributes = Record<string, string | number>

const pointsPerMillimetre = 72 / 25.4
/** Columns are measured in digits of the font, each 7 pixels wide where an inch has 96. */
const digitsPerMillimetre = 96 / 25.4 / 7
const rounded = (value: number): number => Math.round(value * 100) / 100

/** Attributes of rows and pages that the library has no option for. */
function sheetAttributes(
  { rows, print = {} }: Sheet,
  tag: string,
  given: Attributes,
  at: number | undefined,
): Attributes {
  if (tag === 'row' && at !== undefined) {
    const height = rows[at]?.height
    return height === undefined ? given : { ...given, ht: rounded(height * pointsPerMillimetre), customHeight: 1 }
  }
  const fits = tag === 'pageSetup' && print.fitToWidth !== false
  return fits ? { ...given, fitToWidth: 1, fitToHeight: 0 } : given
}

/** What the library leaves to others: properties, names, links, filters, print settings. */
function completion(workbook: Workbook, cells: readonly SheetCells[]): Feature {
  const { sheets } = workbook
  const sheet = (at: number) => sheets[at] as Sheet
  const links = (at: number) => cells[at]?.links ?? []
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => properties.propertyTypes },
        '_rels/.rels': { insert: () => properties.propertyRelationships },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', () => definedNames(sheets)),
        },
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, given, at, _options, { sheetIndex }) =>
            sheetAttributes(sheet(sheetIndex), tag, given, at),
          transform: (xml, _options, { sheetIndex }) =>
            completeSheet(
              withLostTexts(xml, cells[sheetIndex]?.lost ?? new Map()),
              sheet(sheetIndex),
              links(sheetIndex),
            ),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) => linkRelationships(links(sheetIndex)),
        },
      },
      write: {
        files: () => ({
          [properties.corePath]: properties.coreProperties(workbook),
          [properties.extendedPath]: properties.extendedProperties(workbook),
        }),
      },
    },
  }
}

/** The workbook, checked before, as an Office Open XML spreadsheet. The same workbook gives the same bytes. */
export async function xlsxFile(workbook: Workbook): Promise<Uint8Array> {
  const read = cellReader(workbook)
  const cells = workbook.sheets.map(read)
  const sheets = workbook.sheets.map(
    ({ name, columns, frozen, print }, at): LibrarySheet => ({
      data: cells[at]?.data ?? [],
      sheet: name,
      columns: columns.map(({ width }) => ({ width: rounded(width * digitsPerMillimetre) })),
      stickyRowsCount: frozen?.rows,
      stickyColumnsCount: frozen?.columns,
      // Any orientation makes the library write margins and paper; any zoom makes it write the view.
      orientation: (print?.orientation ?? 'landscape') as 'landscape',
      zoomScale: 1,
    }),
  )
  const file = await writeExcelFile(sheets, {
    fontFamily,
    fontSize,
    features: [completion(workbook, cells)],
  }).toBuffer()
  setZipTimes(file)
  return file
}
