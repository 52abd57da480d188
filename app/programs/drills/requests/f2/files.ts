import type { DrillOptions, DrillResult, PlantedResult } from '../../house/drill'
import { ownReader, type Reader } from './files/reader'
import { fileTrial } from './files/trial'

/** The part of the drill that reads mutated files with the product's own reader. */
export const readFiles = (count: number, options: DrillOptions): DrillResult => fileTrial(count, ownReader, options)

/** Files of a trial of a reader with a fault. */
const few = 40

/** Data put into an object, as one does it without thinking of `__proto__`. */
function merged(target: Record<string, unknown>, source: object): Record<string, unknown> {
  for (const [key, value] of Object.entries(source)) {
    const isSection = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (isSection) target[key] = merged((target[key] ?? {}) as Record<string, unknown>, value)
    // What the process itself needs stays.
    else if (typeof target[key] !== 'function') target[key] = value
  }
  return target
}

/** Data copied into new objects, likewise. */
function copied(source: unknown): unknown {
  if (typeof source !== 'object' || source === null || Array.isArray(source)) return source
  const copy: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(source)) copy[key] = copied(value)
  return copy
}

const documentOf = (made: unknown): object => {
  const [checked] = made as [{ takeover?: { document: object } }]
  return checked.takeover?.document ?? {}
}

/** Readers with one fault each; what they do otherwise is the product's own. */
function faultyReaders(): readonly (readonly [fault: string, reader: Reader])[] {
  const changed =
    (change: (answer: ReturnType<Reader>) => Partial<ReturnType<Reader>> | undefined): Reader =>
    (bytes) => {
      const answer = ownReader(bytes)
      return { ...answer, ...change(answer) }
    }
  let hung = false
  return [
    ['none', ownReader],
    [
      'a reader that throws',
      changed(({ report }) => {
        if (report.fields.length > 5 && report.warnings.length > 1) throw new RangeError('planted')
        return undefined
      }),
    ],
    [
      'a reader that does not come to an end',
      changed(({ report }) => {
        // One file is enough, and it has to be the same one each time.
        if (!hung && report.fields.length > 5) {
          hung = true
          for (;;);
        }
        return undefined
      }),
    ],
    [
      'a reader that drops a key',
      changed(({ report }) => ({ report: { ...report, kept: report.kept.filter((key) => !key.startsWith('logo')) } })),
    ],
    [
      'a reader that sets keys of prototypes',
      changed(({ made }) => {
        merged({}, documentOf(made))
        return undefined
      }),
    ],
    ['a reader that gives an object another prototype', changed(({ made }) => ({ made: copied(documentOf(made)) }))],
    [
      'a reader that takes too little',
      changed(({ report }) => (report.conforms ? undefined : { report: { ...report, taken: false }, exported: null })),
    ],
    [
      'an export that is not valid',
      changed(({ exported }) => (exported ? { exported: { text: 'name: x\n' } } : undefined)),
    ],
    ['an export that says nothing', changed(({ exported }) => (exported ? { exported: { missing: [] } } : undefined))],
  ]
}

/** The trials of readers with a fault. */
export const plantedInFiles = (options: DrillOptions): PlantedResult[] =>
  faultyReaders().map(([fault, reader]) => ({
    fault,
    result: fileTrial(few, reader, { ...options, progress: () => undefined }),
  }))
