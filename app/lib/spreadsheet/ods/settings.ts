import type { Sheet, Workbook } from '../workbook'
import { element, xmlText } from '../xml'
import { rootAttributes } from './namespaces'

type Item = readonly [name: string, type: 'string' | 'int' | 'short', value: string | number]

const items = (entries: readonly Item[]): string =>
  entries
    .map(([name, type, value]) =>
      element('config:config-item', { 'config:name': name, 'config:type': type }, xmlText(String(value))),
    )
    .join('')

/** Split mode 2 is frozen; the numbers of the active part and of splits are LibreOffice's. */
function frozenView({ name, frozen }: Sheet): string {
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return ''
  const { rows, columns } = frozen
  const view: Item[] = [
    ['HorizontalSplitMode', 'short', columns > 0 ? 2 : 0],
    ['VerticalSplitMode', 'short', rows > 0 ? 2 : 0],
    ['HorizontalSplitPosition', 'int', columns],
    ['VerticalSplitPosition', 'int', rows],
    ['ActiveSplitRange', 'short', rows > 0 && columns > 0 ? 3 : rows > 0 ? 2 : 1],
    ['PositionLeft', 'int', 0],
    ['PositionRight', 'int', columns],
    ['PositionTop', 'int', 0],
    ['PositionBottom', 'int', rows],
  ]
  return element('config:config-item-map-entry', { 'config:name': name }, items(view))
}

/** `settings.xml`: which sheet is shown first and what stays on the screen. */
export function settingsPart({ sheets }: Workbook): string {
  const view =
    items([
      ['ViewId', 'string', 'view1'],
      ['ActiveTable', 'string', sheets[0]?.name ?? ''],
    ]) + element('config:config-item-map-named', { 'config:name': 'Tables' }, sheets.map(frozenView).join(''))
  const views = element(
    'config:config-item-map-indexed',
    { 'config:name': 'Views' },
    element('config:config-item-map-entry', {}, view),
  )
  return element(
    'office:document-settings',
    rootAttributes,
    element('office:settings', {}, element('config:config-item-set', { 'config:name': 'ooo:view-settings' }, views)),
  )
}
