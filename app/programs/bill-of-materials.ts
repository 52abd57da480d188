import { createHash } from 'node:crypto'
import parseLicence from 'spdx-expression-parse'
import type { LockedPackage } from './lock-file'

const purl = ({ name, version }: Pick<LockedPackage, 'name' | 'version'>) =>
  `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`

function licences(license: string | null) {
  if (license === null) return undefined
  try {
    parseLicence(license)
    return [{ expression: license }]
  } catch {
    return [{ license: { name: license } }]
  }
}

function hashes(integrity: string | null) {
  const digest = /^sha512-(\S+)/.exec(integrity ?? '')?.[1]
  return digest && [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }]
}

/** A number in the form of a UUID that depends on the packages alone: equal lists are the same document. */
function serialNumber(refs: readonly string[]): string {
  const hex = createHash('sha256').update(refs.join('\n')).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The packages as CycloneDX 1.6; a package installed at several places in one version stands once. */
export function billOfMaterials(product: { name: string; version: string }, packages: readonly LockedPackage[]) {
  const byRef = new Map<string, LockedPackage>()
  for (const one of packages) {
    const known = byRef.get(purl(one))
    byRef.set(purl(one), { ...one, runtime: one.runtime || known?.runtime === true })
  }
  const refs = [...byRef.keys()].sort()
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber([purl(product), ...refs]),
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purl(product),
        ...product,
        purl: purl(product),
        licenses: [{ expression: 'EUPL-1.2' }],
      },
    },
    components: refs.map((ref) => {
      const one = byRef.get(ref) as LockedPackage
      const [scope, short] = one.name.startsWith('@')
        ? (one.name.split('/') as [string, string])
        : [undefined, one.name]
      return {
        type: 'library',
        'bom-ref': ref,
        ...(scope && { group: scope }),
        name: short,
        version: one.version,
        scope: one.runtime ? 'required' : 'excluded',
        ...(one.license !== null && { licenses: licences(one.license) }),
        ...(hashes(one.integrity) && { hashes: hashes(one.integrity) }),
        purl: ref,
      }
    }),
  }
}
