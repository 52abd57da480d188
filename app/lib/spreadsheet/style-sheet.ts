/** How cells look. What is absent is as in a new document. */
export interface CellStyle {
  bold?: boolean
  italic?: boolean
  underline?: boolean
  /** In points; 10 where absent. */
  fontSize?: number
  /** Colours as `#rrggbb`. */
  color?: string
  background?: string
  /** A thin line on all four sides, or lines per side. */
  border?: 'all' | { top?: BorderLine; bottom?: BorderLine }
  borderColor?: string
  /** Whether long text is broken into lines. */
  wrap?: boolean
  align?: 'left' | 'center' | 'right'
  vertical?: 'top' | 'center' | 'bottom'
}

export type BorderLine = 'thin' | 'medium'

/** Named styles. A name is letters, digits, spaces and hyphens, beginning with a letter. */
export type StyleSheet = Readonly<Record<string, CellStyle>>

/** Shared by all formats: on every system, or replaced by one of the same widths. */
export const fontFamily = 'Arial'
export const fontSize = 10

const line = '#8c8c8c'
const framed: CellStyle = { border: 'all', borderColor: line, wrap: true, vertical: 'top' }

/** Styles that every workbook has. Dark text stands on every background with a contrast above 7 to 1. */
export const defaultStyles = {
  title: { bold: true, fontSize: 16 },
  meta: { color: '#444444' },
  header: { ...framed, bold: true, background: '#dde6ef', vertical: 'center' },
  group: { ...framed, bold: true, background: '#eeeeee' },
  label: framed,
  value: { ...framed, align: 'left' },
  number: { ...framed, align: 'right' },
  link: { ...framed, underline: true, color: '#0b3d78' },
  missing: { ...framed, italic: true, color: '#444444' },
  positive: { ...framed, background: '#e2f2e4' },
  cautious: { ...framed, background: '#fff4d6' },
  negative: { ...framed, bold: true, color: '#7a1414', background: '#fbe6e6' },
  note: { italic: true, color: '#444444', wrap: true, vertical: 'top' },
  sum: { ...framed, bold: true, border: { top: 'medium', bottom: 'thin' }, align: 'right' },
} as const satisfies StyleSheet

/** All styles of a workbook by name. */
export const stylesOf = (own: StyleSheet = {}): StyleSheet => ({ ...defaultStyles, ...own })
