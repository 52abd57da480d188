import { setImmediate as nextTurn } from 'node:timers/promises'
import { translate } from '../../../content/translate'
import { AppError } from '../../../lib/errors'
import type { Language } from '../../../lib/language'
import { mediaTypes, type Sheet, type SpreadsheetFormat } from '../../../lib/spreadsheet/workbook'
import { writeSpreadsheet } from '../../../lib/spreadsheet/writer.server'
import type { FileMeta } from '../files/context'
import { comparisonFileName, workbookParts } from '../files/workbook'
import type { ComparisonSheet } from '../schema/sheet'

/** A comparison as a file to take along. */
export interface ComparisonFile {
  name: string
  mediaType: string
  bytes: Uint8Array
}

/** The comparison in a format; refuses with `unavailable` where too many files wait to be written. */
export async function getComparisonFile(
  sheet: ComparisonSheet,
  format: SpreadsheetFormat,
  meta: FileMeta,
): Promise<ComparisonFile> {
  const { head, sheets } = workbookParts(sheet, meta)
  const made: Sheet[] = []
  for (const make of sheets) {
    await nextTurn()
    made.push(make())
  }
  return {
    name: comparisonFileName(sheet, format),
    mediaType: mediaTypes[format],
    bytes: await writeSpreadsheet({ ...head, sheets: made }, format),
  }
}

const formats: readonly string[] = ['ods', 'xlsx', 'csv'] satisfies SpreadsheetFormat[]

/** The answer where there is no file: one sentence, since no page stands around a file. */
function noFile(status: number, language: Language): Response {
  const t = translate(language)
  return new Response(t(status === 503 ? 'errors.unavailable.text' : 'errors.notFound.text'), {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })
}

/**
 * The answer that saves a comparison as a file: 404 where there is none (`null`), nothing is compared, or the format is unknown;
 * 503 where too many files wait to be written.
 */
export async function downloadComparison(
  sheet: ComparisonSheet | null,
  format: string,
  language: Language,
  meta: FileMeta,
): Promise<Response> {
  if (sheet === null || !formats.includes(format) || sheet.columns.length + sheet.dropped.length === 0) {
    return noFile(404, language)
  }
  try {
    const { name, mediaType, bytes } = await getComparisonFile(sheet, format as SpreadsheetFormat, meta)
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': mediaType,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Content-Length': String(bytes.length),
        'Cache-Control': 'private, no-store',
        'X-Robots-Tag': 'noindex',
      },
    })
  } catch (error) {
    if (error instanceof AppError) return noFile(error.status, language)
    throw error
  }
}
