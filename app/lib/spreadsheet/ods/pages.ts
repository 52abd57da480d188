import { cellText } from '../cell-text'
import type { PageLine, PageText, PrintSettings, Sheet } from '../workbook'
import { element } from '../xml'
import { inlineText } from './text'

const sizes = { portrait: ['210mm', '297mm'], landscape: ['297mm', '210mm'] } as const
const fields = {
  page: element('text:page-number', {}, '1'),
  pages: element('text:page-count', {}, '1'),
  sheet: element('text:sheet-name', {}, '???'),
} as const

/** Names of the page of the sheet at this place. */
export const masterPageName = (sheet: number): string => `Page${sheet + 1}`
const layoutName = (sheet: number): string => `Layout${sheet + 1}`

function region(name: string, text: PageText = []): string {
  const parts = text.map((part) =>
    typeof part === 'string' ? inlineText(cellText(part).replaceAll('\n', ' ')) : fields[part.field],
  )
  return element(name, {}, element('text:p', {}, parts.join('')))
}

/** A head or foot; one that is not wanted is said to be hidden, because programs print one of their own otherwise. */
function line(name: string, wanted: PageLine | undefined): string {
  if (!wanted) return element(name, { 'style:display': false })
  const { left, center, right } = wanted
  return element(
    name,
    {},
    region('style:region-left', left) + region('style:region-center', center) + region('style:region-right', right),
  )
}

const lineStyle = (name: string, side: string): string =>
  element(
    name,
    {},
    element('style:header-footer-properties', {
      'fo:min-height': '8mm',
      [`fo:margin-${side}`]: '3mm',
      'fo:margin-left': '0mm',
      'fo:margin-right': '0mm',
    }),
  )

function layout({ orientation = 'landscape', fitToWidth = true }: PrintSettings, at: number): string {
  const [width, height] = sizes[orientation]
  const properties = element('style:page-layout-properties', {
    'fo:page-width': width,
    'fo:page-height': height,
    'style:print-orientation': orientation,
    'fo:margin': '15mm',
    'style:writing-mode': 'lr-tb',
    'style:scale-to-X': fitToWidth ? 1 : undefined,
  })
  return element(
    'style:page-layout',
    { 'style:name': layoutName(at) },
    properties + lineStyle('style:header-style', 'bottom') + lineStyle('style:footer-style', 'top'),
  )
}

export const pageLayouts = (sheets: readonly Sheet[]): string =>
  sheets.map(({ print = {} }, at) => layout(print, at)).join('')

export const masterPages = (sheets: readonly Sheet[]): string =>
  sheets
    .map(({ print = {} }, at) =>
      element(
        'style:master-page',
        { 'style:name': masterPageName(at), 'style:page-layout-name': layoutName(at) },
        line('style:header', print.header) + line('style:footer', print.footer),
      ),
    )
    .join('')
