import type { Decimal } from './decimal'

/** What a cell holds in every format. Numbers are exact; `decimals` are those shown. */
export type CellValue =
  | { kind: 'empty' }
  | { kind: 'text'; text: string; link: string | null }
  | { kind: 'number'; number: Decimal; decimals: number; grouped: boolean }
  | { kind: 'money'; number: Decimal; decimals: number; grouped: true }
  | { kind: 'percent'; number: Decimal; decimals: number; grouped: true }
  | { kind: 'date'; date: string }
  /** Clock in Europe/Berlin: `YYYY-MM-DDTHH:MM:SS` */
  | { kind: 'dateTime'; local: string }
  | { kind: 'boolean'; value: boolean }

export type NumberValue = Extract<CellValue, { number: Decimal }>
