import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { VariantEntry } from '../../app/modules/catalogue/index-document'
import { project } from '../../app/modules/catalogue/index-document'
import type { SnapshotDocument } from '../../app/modules/catalogue/schema/listing'
import { publicView, variantFacts } from '../../app/modules/catalogue/snapshot'
import type { Facts } from '../../app/modules/criteria/predicate'
import { registry } from '../../app/modules/criteria/registry'

/** Day for which the benchmarks project listings (Berlin). */
export const benchDay = '2026-11-23'

/** A variant as it goes into an index, with what the oracle needs to know of it. */
export interface BenchDocument {
  entry: VariantEntry
  /** The listing it is a variant of. */
  slug: string
  facts: Facts
}

/** The variants of published snapshots. */
export function* benchDocuments(snapshots: Iterable<SnapshotDocument>): Generator<BenchDocument> {
  for (const snapshot of snapshots) {
    const facts = variantFacts(publicView(snapshot, registry), registry, benchDay)
    for (const [index, entry] of project({ document: snapshot, number: 1 }, benchDay).entries.entries()) {
      yield { entry, slug: snapshot.listing.slug, facts: facts[index]?.facts ?? {} }
    }
  }
}

const perFile = 1_000
const fileName = (folder: string, name: string, part: number) => join(folder, `${name}-${part}.bin`)

/** Keeps documents in files of a folder, so that every process of a run reads the same ones. */
export function writeDocuments(folder: string, name: string, documents: Iterable<BenchDocument>): number {
  let count = 0
  let part: BenchDocument[] = []
  const flush = () => {
    writeFileSync(fileName(folder, name, Math.floor((count - 1) / perFile)), serialize(part))
    part = []
  }
  for (const document of documents) {
    part.push(document)
    count += 1
    if (part.length === perFile) flush()
  }
  if (part.length > 0) flush()
  return count
}

/** The first `most` documents of that name. */
export function readDocuments(folder: string, name: string, most = Number.POSITIVE_INFINITY): BenchDocument[] {
  const documents: BenchDocument[] = []
  for (let part = 0; documents.length < most && existsSync(fileName(folder, name, part)); part++) {
    documents.push(...(deserialize(readFileSync(fileName(folder, name, part))) as BenchDocument[]))
  }
  return documents.slice(0, most)
}
