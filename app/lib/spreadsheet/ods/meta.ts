import { cellText } from '../cell-text'
import type { Workbook } from '../workbook'
import { element, xmlText } from '../xml'
import { rootAttributes } from './namespaces'

const filled = (name: string, text: string | undefined): string =>
  text === undefined ? '' : element(name, {}, xmlText(cellText(text)))

/** `meta.xml`: what the document is. */
export function metaPart(workbook: Workbook): string {
  const { title, subject, description, keywords = [], creator, createdAt, language } = workbook
  const inside = [
    filled('dc:title', title),
    filled('dc:subject', subject),
    filled('dc:description', description),
    ...keywords.map((keyword) => filled('meta:keyword', keyword)),
    filled('meta:initial-creator', creator),
    filled('dc:creator', creator),
    filled('meta:creation-date', createdAt),
    filled('dc:date', createdAt),
    filled('dc:language', language),
  ]
  return element('office:document-meta', rootAttributes, element('office:meta', {}, inside.join('')))
}
