import { trimEndOf } from '../trim-end'
import { type FindingRule, shortened, wholeFile } from './finding'
import type { YamlNode } from './yaml-tree'

/** Characters that turn the direction of writing, so that a text reads otherwise than it is. */
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const markup =
  /<\/?(?:a|abbr|b|blockquote|body|br|button|center|code|div|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|script|span|strong|style|sub|sup|svg|table|tbody|td|th|tr|u|ul|video)(?:[\s/>]|$)/i

/** Addresses that run something where they are opened. */
const script = /(?:^|[("'<=\s])(?:javascript|vbscript|data)\s*:(?=\S)/i

/** A text without the characters that turn the direction of writing. */
export const withoutDirection = (text: string): string => text.replaceAll(direction, '')

type Report = (rule: FindingRule, key: string, line: number, values: Record<string, string | number>) => void

/** Looks at every text of a file for what a page must not take over as it is. The text itself stays. */
export function checkTexts(node: YamlNode, report: Report, path = ''): void {
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) checkTexts(value, report, path === '' ? key : `${path}.${key}`)
    return
  }
  if (node.kind === 'list') {
    for (const [at, item] of node.items.entries()) checkTexts(item, report, `${path}[${at}]`)
    return
  }
  const { text, line } = node
  // A key without a name is nowhere in particular.
  const place = path === '' ? wholeFile : path
  const turning = text.match(direction)?.length ?? 0
  if (turning > 0) report('direction-characters', place, line, { count: turning })
  if (script.test(text)) report('script-address', place, line, { given: shortened(text) })
  const tag = markup.exec(text)
  if (tag) report('markup', place, line, { given: `${trimEndOf(tag[0], ' \t\n\r/>')}>` })
}
