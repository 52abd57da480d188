import type { Language } from '../language'
import type { Rational } from '../rational'
import type { StyleSheet } from './style-sheet'

/*
 * What a spreadsheet document holds, as plain data: it can be cloned into another thread, and each format is written from
 * it alone. Rows and columns count from 0.
 */

export type SpreadsheetFormat = 'ods' | 'xlsx' | 'csv'

export const mediaTypes: Readonly<Record<SpreadsheetFormat, string>> = {
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

export interface Workbook {
  /** Of the document: language of its text, form of its numbers and days. */
  language: Language
  title: string
  /** UTC in ISO 8601; the file's time of creation. */
  createdAt: string
  /** The organisation or person that made the document. */
  creator: string
  subject?: string
  description?: string
  keywords?: readonly string[]
  /** Named styles beside those of the default style sheet; one of the same name replaces it. */
  styles?: StyleSheet
  /** A CSV file holds the first. */
  sheets: readonly Sheet[]
}

export interface Sheet {
  /** At most 31 characters without `[ ] / \ : * ?`, unique in the workbook. */
  name: string
  columns: readonly Column[]
  rows: readonly Row[]
  /** Rows that head the columns: repeated on every printed page, marked as heads for assistive programs. */
  headerRows?: { from: number; count: number }
  /** How many columns at the start head the rows, likewise. */
  headerColumns?: number
  /** What stays on the screen while the rest scrolls. */
  frozen?: { rows: number; columns: number }
  /** Cells with filter buttons, their row of heads included; both ends inclusive. */
  filter?: CellRange
  print?: PrintSettings
}

export interface Column {
  /** In millimetres. */
  width: number
  /** Style of the column's cells that name none. */
  style?: string
}

export interface Row {
  /** One per column from the first; `null` where there is nothing, or another cell reaches. */
  cells: readonly (Cell | null)[]
  /** In millimetres; as high as the text needs where absent. Merged cells never make a row higher by themselves. */
  height?: number
}

export interface CellRange {
  from: { row: number; column: number }
  to: { row: number; column: number }
}

/** A4. */
export interface PrintSettings {
  /** `landscape` where absent. */
  orientation?: 'landscape' | 'portrait'
  /** Whether all columns are brought onto one page; true where absent. */
  fitToWidth?: boolean
  header?: PageLine
  footer?: PageLine
}

export interface PageLine {
  left?: PageText
  center?: PageText
  right?: PageText
}

/** Text of a page's head or foot, with what is filled in on each page. */
export type PageText = readonly (string | { field: 'page' | 'pages' | 'sheet' })[]

interface Placed {
  /** A named style; that of the column where absent. */
  style?: string
  /** Columns and rows that the cell takes; the others there are `null`. */
  columnSpan?: number
  rowSpan?: number
}

/** What a format cannot hold as a value (more than 15 digits, days before March 1900) is written as text. */
export type Cell = Placed &
  (
    | { type: 'empty' }
    /** A `link` that is no whole http(s) address, or of text in several lines, is left out. */
    | { type: 'text'; text: string; link?: string }
    /** A decimal in digits (`-1234.50`) is taken exactly; `decimals` shown, its own where absent; `plain` shows no thousands. */
    | { type: 'number'; value: number | string; decimals?: number; plain?: boolean }
    /** Integer cents of euro. */
    | { type: 'money'; cents: number }
    /** `share` 0.125 is 12.5 %. */
    | { type: 'percent'; share: Rational | string; decimals?: number }
    /** `YYYY-MM-DD` */
    | { type: 'date'; date: string }
    /** UTC in ISO 8601, shown in Europe/Berlin to the minute, held to the second. */
    | { type: 'dateTime'; instant: string }
    | { type: 'boolean'; value: boolean }
  )
