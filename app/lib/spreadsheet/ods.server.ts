import { strToU8, zipSync } from 'fflate'
import { contentPart } from './ods/content'
import { metaPart } from './ods/meta'
import { settingsPart } from './ods/settings'
import { stylesPart } from './ods/styles'
import { mediaTypes, type Workbook } from './workbook'
import { element, xmlDocument } from './xml'
import { zipTime } from './zip-time'

const manifestNamespace = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'
const version = '1.3'

function manifest(parts: readonly string[]): string {
  const entry = (path: string, type: string, own: string | undefined) =>
    element('manifest:file-entry', {
      'manifest:full-path': path,
      'manifest:version': own,
      'manifest:media-type': type,
    })
  return element(
    'manifest:manifest',
    { 'xmlns:manifest': manifestNamespace, 'manifest:version': version },
    entry('/', mediaTypes.ods, version) + parts.map((part) => entry(part, 'text/xml', undefined)).join(''),
  )
}

/** The workbook, checked before, as an OpenDocument 1.3 spreadsheet. The same workbook gives the same bytes. */
export function odsFile(workbook: Workbook): Uint8Array {
  const parts = {
    'content.xml': contentPart(workbook),
    'styles.xml': stylesPart(workbook),
    'meta.xml': metaPart(workbook),
    'settings.xml': settingsPart(workbook),
  }
  const files = { ...parts, 'META-INF/manifest.xml': manifest(Object.keys(parts)) }
  const packed = Object.entries(files).map(([path, root]) => [path, strToU8(xmlDocument(root))] as const)
  // The type comes first and uncompressed, so that programs find it at a fixed place of the file.
  return zipSync(
    { mimetype: [strToU8(mediaTypes.ods), { level: 0 }], ...Object.fromEntries(packed) },
    { mtime: zipTime },
  )
}
