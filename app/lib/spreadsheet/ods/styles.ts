import { type BorderLine, type CellStyle, fontFamily, fontSize, stylesOf } from '../style-sheet'
import type { Workbook } from '../workbook'
import { type Attributes, element } from '../xml'
import { encodedName } from './automatic-styles'
import { rootAttributes } from './namespaces'
import { languageAttributes } from './number-formats'
import { masterPages, pageLayouts } from './pages'

const widths: Record<BorderLine, string> = { thin: '0.5pt', medium: '1.5pt' }
const vertical = { top: 'top', center: 'middle', bottom: 'bottom' } as const
const align = { left: 'start', center: 'center', right: 'end' } as const

function borders({ border, borderColor = '#000000' }: CellStyle): Attributes {
  const line = (width: BorderLine | undefined) => width && `${widths[width]} solid ${borderColor}`
  if (border === undefined || border === 'all') return { 'fo:border': border && line('thin') }
  return { 'fo:border-top': line(border.top), 'fo:border-bottom': line(border.bottom) }
}

function namedStyle(name: string, style: CellStyle): string {
  const cell = {
    'fo:background-color': style.background,
    ...borders(style),
    'fo:wrap-option': style.wrap ? 'wrap' : undefined,
    'style:vertical-align': style.vertical && vertical[style.vertical],
    'style:text-align-source': style.align && 'fix',
  }
  const text = {
    'fo:color': style.color,
    'fo:font-size': style.fontSize && `${style.fontSize}pt`,
    'fo:font-weight': style.bold ? 'bold' : undefined,
    'fo:font-style': style.italic ? 'italic' : undefined,
    'style:text-underline-style': style.underline ? 'solid' : undefined,
  }
  return element(
    'style:style',
    {
      'style:name': encodedName(name),
      'style:display-name': encodedName(name) === name ? undefined : name,
      'style:family': 'table-cell',
      'style:parent-style-name': 'Default',
    },
    element('style:table-cell-properties', cell) +
      element('style:paragraph-properties', { 'fo:text-align': style.align && align[style.align] }) +
      element('style:text-properties', text),
  )
}

/** `styles.xml`: how the document looks by default, its named styles, and how each sheet is printed. */
export function stylesPart({ language, styles, sheets }: Workbook): string {
  const font = element('style:font-face', { 'style:name': fontFamily, 'svg:font-family': fontFamily })
  const basic = element('style:text-properties', {
    'style:font-name': fontFamily,
    'fo:font-size': `${fontSize}pt`,
    ...languageAttributes('fo', language),
  })
  const named = Object.entries(stylesOf(styles)).map(([name, style]) => namedStyle(name, style))
  return element(
    'office:document-styles',
    rootAttributes,
    element('office:font-face-decls', {}, font) +
      element(
        'office:styles',
        {},
        element('style:default-style', { 'style:family': 'table-cell' }, basic) +
          element('style:style', { 'style:name': 'Default', 'style:family': 'table-cell' }) +
          named.join(''),
      ) +
      element('office:automatic-styles', {}, pageLayouts(sheets)) +
      element('office:master-styles', {}, masterPages(sheets)),
  )
}
