import { type DrillOptions, type DrillResult, quantile, seeded } from '../../../house/drill'
import { stopwatch } from '../../f5/expressions'
import { watchPrototypes } from '../inside'
import { type MutatedFile, mutatedFile } from './grammar'
import { isOverdue, ownReader, type Reader, type ReaderAnswer, within } from './reader'
import { lostKeys, strangePrototypes } from './sight'

/** Longest time for one file, in milliseconds. */
const mostMilliseconds = 1_000
/** A reading that is not done by then is ended. */
const lastMilliseconds = 5_000
/** A slow file is read again: a machine may stall once, a file that is slow is so each time. */
const attempts = 3
const leastTaken = 0.4

interface Timed {
  answer: ReaderAnswer | null
  milliseconds: number
  /** What was thrown. */
  fault: unknown
}

function timed(reader: Reader, { bytes }: MutatedFile): Timed {
  let best: Timed = { answer: null, milliseconds: Number.POSITIVE_INFINITY, fault: null }
  for (let attempt = 0; attempt < attempts && best.milliseconds > mostMilliseconds; attempt++) {
    const elapsed = stopwatch()
    try {
      const answer = within(lastMilliseconds, () => reader(bytes))
      best = { answer, milliseconds: Math.min(best.milliseconds, elapsed()), fault: null }
    } catch (error) {
      // On a busy machine the clock runs without the reader.
      if (isOverdue(error) && elapsed() < mostMilliseconds) continue
      if (isOverdue(error)) return best
      return { answer: null, milliseconds: 0, fault: error }
    }
  }
  return best
}

/** Why an exported file is none; `null` where it is a valid one or says what is missing. */
function faultOfExport(exported: NonNullable<ReaderAnswer['exported']>): string | null {
  if ('missing' in exported) return exported.missing.some((key) => key !== '') ? null : 'names nothing that is missing'
  const { report } = ownReader(Buffer.from(exported.text))
  return report.conforms ? null : `is not valid: ${report.errors[0]?.key} ${report.errors[0]?.message}`
}

/** The mutated file as a line of text, so that it can be tried again. */
const show = ({ changes, bytes }: MutatedFile, index: number): string =>
  `file ${index} (${changes}; ${JSON.stringify(Buffer.from(bytes.slice(0, 60)).toString('latin1'))})`

class Tally {
  readonly failures: string[] = []
  readonly times: number[] = []
  readonly outcomes = { taken: 0, conform: 0, written: 0, keys: 0 }
  slowest = { milliseconds: 0, name: '' }

  take(reader: Reader, file: MutatedFile, name: string, traces: () => string[]): void {
    const { answer, milliseconds, fault } = timed(reader, file)
    for (const key of traces()) this.failures.push(`${key} was set by ${name}.`)
    if (fault !== null) this.failures.push(`${fault} was thrown by ${name}.`)
    this.times.push(milliseconds)
    if (milliseconds > this.slowest.milliseconds) this.slowest = { milliseconds, name }
    if (milliseconds > mostMilliseconds) this.failures.push(`${Math.round(milliseconds)} ms for ${name}.`)
    if (answer) this.judge(answer, file, name)
  }

  private judge({ report, exported, made }: ReaderAnswer, { bytes }: MutatedFile, name: string): void {
    for (const path of strangePrototypes(made)) this.failures.push(`${path} has another prototype by ${name}.`)
    if (!report.taken) {
      if (report.errors.length === 0) this.failures.push(`No reason for the refusal of ${name}.`)
      return
    }
    this.outcomes.taken++
    if (report.conforms) this.outcomes.conform++
    this.outcomes.keys += report.fields.length + report.kept.length
    const lost = lostKeys(bytes, report)
    if (lost.length > 0) this.failures.push(`Lost: ${lost.slice(0, 5).join(', ')} of ${name}.`)
    if (exported === null) return
    if ('text' in exported) this.outcomes.written++
    const wrong = faultOfExport(exported)
    if (wrong !== null) this.failures.push(`The export ${wrong}, of ${name}.`)
  }
}

/** Reads mutated files. Nothing may be thrown, hang, get lost or be set on a prototype; two of five have to be taken. */
export function fileTrial(count: number, reader: Reader, { seed, progress }: DrillOptions): DrillResult {
  const random = seeded(seed + 2)
  const tally = new Tally()
  const traces = watchPrototypes()
  // What is made once for all files is no file's time.
  timed(reader, { changes: 'none', bytes: Buffer.from('name: Beispiel\n') })
  for (let index = 0; index < count; index++) {
    const file = mutatedFile(random)
    tally.take(reader, file, show(file, index), traces)
    if ((index + 1) % 500 === 0) progress(`${index + 1} of ${count} files`)
  }
  const { taken, conform, written, keys } = tally.outcomes
  if (taken < count * leastTaken) tally.failures.push(`Only ${taken} of ${count} files were taken.`)
  const share = (part: number) => `${part} (${Math.round((part / count) * 1_000) / 10} %)`
  return {
    tries: count,
    reached: taken,
    failures: tally.failures,
    figures: {
      'files taken': share(taken),
      'files that conform': share(conform),
      'keys taken or kept': keys,
      'files exported again': `${written}; of the others something mandatory is missing`,
      'file p50 ms': Math.round(quantile(tally.times, 0.5) * 10) / 10,
      'file p99 ms': Math.round(quantile(tally.times, 0.99) * 10) / 10,
      'slowest file ms': `${Math.round(tally.slowest.milliseconds)} (${tally.slowest.name})`,
    },
  }
}
