import { cellText } from '../cell-text'
import type { Workbook } from '../workbook'
import { element, xmlDocument, xmlText } from '../xml'

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006'
const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006'
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml'
const extendedType = 'application/vnd.openxmlformats-officedocument.extended-properties+xml'

export const corePath = 'docProps/core.xml'
export const extendedPath = 'docProps/app.xml'

const filled = (name: string, text: string | undefined): string =>
  text === undefined ? '' : element(name, {}, xmlText(cellText(text)))

/** What the document is: title, language, times. */
export function coreProperties(workbook: Workbook): string {
  const { title, subject, description, keywords = [], creator, createdAt, language } = workbook
  const moment = (name: string) =>
    element(name, { 'xsi:type': 'dcterms:W3CDTF' }, new Date(createdAt).toISOString().replace(/\.\d+Z$/, 'Z'))
  return xmlDocument(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packageNamespace}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      filled('dc:title', title) +
        filled('dc:subject', subject) +
        filled('dc:creator', creator) +
        filled('cp:keywords', keywords.length > 0 ? keywords.join('; ') : undefined) +
        filled('dc:description', description) +
        filled('dc:language', language) +
        filled('cp:lastModifiedBy', creator) +
        moment('dcterms:created') +
        moment('dcterms:modified'),
    ),
  )
}

export const extendedProperties = ({ creator }: Workbook): string =>
  xmlDocument(element('Properties', { xmlns: `${officeNamespace}/extended-properties` }, filled('Company', creator)))

export const propertyTypes =
  element('Override', { PartName: `/${corePath}`, ContentType: coreType }) +
  element('Override', { PartName: `/${extendedPath}`, ContentType: extendedType })

export const propertyRelationships =
  element('Relationship', {
    Id: 'rId-properties-1',
    Type: `${packageNamespace}/relationships/metadata/core-properties`,
    Target: corePath,
  }) +
  element('Relationship', {
    Id: 'rId-properties-2',
    Type: `${officeNamespace}/relationships/extended-properties`,
    Target: extendedPath,
  })
