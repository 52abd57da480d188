import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { z } from 'zod'
import { Refusal, refusalFor } from '../embedded/refusal'
import {
  type BackupHeader,
  countRows,
  endOfRows,
  endSchema,
  firstLine,
  formatVersion,
  headerSchema,
  newHash,
  type TableSum,
  tableSumSchema,
} from './format'

/** The parts of a backup in their order. A table's rows come before its sum is known to be right. */
export type BackupPart =
  | { kind: 'header'; header: BackupHeader }
  | { kind: 'table'; table: BackupHeader['tables'][number] }
  | { kind: 'rows'; bytes: Buffer }
  | { kind: 'sum'; sum: TableSum }

/** No line of a header or a sum is longer. */
const longestLine = 1_048_576
const endMark = Buffer.from(`\n${endOfRows}\n`)
const startMark = Buffer.from(`${endOfRows}\n`)

/** Text of a file, line by line or in pieces of whole lines. */
class Lines {
  /** Begins at the begin of a line. */
  private rest: Buffer = Buffer.alloc(0)
  private readonly chunks: AsyncIterator<Buffer>
  private readonly damaged: (what: string) => Refusal
  readonly whole = newHash()

  constructor(chunks: AsyncIterable<Buffer>, damaged: (what: string) => Refusal) {
    this.chunks = chunks[Symbol.asyncIterator]()
    this.damaged = damaged
  }

  private async more(): Promise<boolean> {
    const { done, value } = await this.chunks.next()
    if (done) return false
    this.rest = this.rest.length === 0 ? value : Buffer.concat([this.rest, value])
    return true
  }

  private take(length: number, counted: boolean): Buffer {
    const taken = this.rest.subarray(0, length)
    this.rest = this.rest.subarray(length)
    if (counted) this.whole.update(taken)
    return taken
  }

  /** @param counted whether it is part of what the last line vouches for */
  async line(counted = true): Promise<string> {
    let at = this.rest.indexOf(10)
    while (at === -1) {
      if (this.rest.length > longestLine) throw this.damaged('a line has no end')
      if (!(await this.more())) throw this.damaged('it ends too early')
      at = this.rest.indexOf(10)
    }
    return this.take(at + 1, counted).toString('utf8', 0, at)
  }

  /** Whole rows up to the mark of their end. */
  async *rows(): AsyncGenerator<Buffer> {
    for (;;) {
      if (this.rest.subarray(0, startMark.length).equals(startMark)) break
      const end = this.rest.indexOf(endMark)
      const length = (end === -1 ? this.rest.lastIndexOf(10) : end) + 1
      if (length > 0) yield this.take(length, true)
      else if (!(await this.more())) throw this.damaged('it ends too early')
    }
    this.take(startMark.length, true)
  }

  async isAtEnd(): Promise<boolean> {
    return this.rest.length === 0 && !(await this.more())
  }
}

function parsed<Schema extends z.ZodType>(schema: Schema, line: string, fault: () => Refusal): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(line))
  } catch {
    throw fault()
  }
}

async function readHeader(lines: Lines, file: string, damaged: (what: string) => Refusal): Promise<BackupHeader> {
  const first = await lines.line().catch((error) => {
    throw error instanceof Refusal ? new Refusal(`${file} is no backup of this marketplace.`) : error
  })
  const version = /^marktlotse-backup (\d+)$/.exec(first)?.[1]
  if (version === undefined) throw new Refusal(`${file} is no backup of this marketplace.`)
  if (first !== firstLine(formatVersion)) {
    throw new Refusal(`${file} has the backup format ${version}, this version reads ${formatVersion}.`)
  }
  return parsed(headerSchema, await lines.line(), () => damaged('its header cannot be read'))
}

async function* partsOf(lines: Lines, file: string, damaged: (what: string) => Refusal): AsyncGenerator<BackupPart> {
  const header = await readHeader(lines, file, damaged)
  yield { kind: 'header', header }
  for (const table of header.tables) {
    yield { kind: 'table', table }
    const hash = newHash()
    let rows = 0
    for await (const bytes of lines.rows()) {
      hash.update(bytes)
      rows += countRows(bytes)
      yield { kind: 'rows', bytes }
    }
    const noted = parsed(tableSumSchema, await lines.line(), () => damaged(`the sum of ${table.name} cannot be read`))
    const sum = { table: table.name, rows, sha256: hash.digest('hex') }
    if (noted.table !== sum.table || noted.rows !== sum.rows || noted.sha256 !== sum.sha256) {
      throw damaged(`the rows of ${table.name} do not have their checksum`)
    }
    yield { kind: 'sum', sum }
  }
  const end = parsed(endSchema, await lines.line(false), () => damaged('its last line cannot be read'))
  if (end.end !== header.tables.length || end.sha256 !== lines.whole.digest('hex')) {
    throw damaged('it does not have its checksum')
  }
  if (!(await lines.isAtEnd())) throw damaged('something follows its end')
}

/** What the first line of a backup begins with. */
const mark = 'marktlotse-backup '

/** Whether a file begins as a backup does, whatever becomes of the rest. */
function beginsAsBackup(file: string): Promise<boolean> {
  return new Promise((done) => {
    let text = ''
    // In small pieces, so that what is wrong further on does not hide the begin.
    const source = createReadStream(file, { highWaterMark: 64, end: 65_535 })
    const unpacked = createGunzip()
    source.on('error', () => unpacked.destroy())
    unpacked.on('error', () => source.destroy())
    unpacked.on('data', (piece: Buffer) => {
      if (text.length < mark.length) text += piece.toString('latin1', 0, mark.length)
      else unpacked.destroy()
    })
    unpacked.once('close', () => {
      source.destroy()
      done(text.startsWith(mark))
    })
    source.pipe(unpacked)
  })
}

async function refusalOf(error: unknown, file: string): Promise<unknown> {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOENT') return new Refusal(`There is no file ${file}.`)
  if (code === 'EISDIR') return new Refusal(`${file} is a folder.`)
  if (code === 'Z_BUF_ERROR') return new Refusal(`The backup ${file} is damaged: it ends too early.`)
  if (!code.startsWith('Z_')) return refusalFor(error, `read the backup ${file}`)
  if (!/incorrect header check/.test((error as Error).message)) {
    return new Refusal(`The backup ${file} is damaged: it cannot be unpacked.`)
  }
  // Said of a file that is not packed, and of bytes that follow a packed one.
  const other = !(await beginsAsBackup(file))
  return new Refusal(
    other ? `${file} is no backup of this marketplace.` : `The backup ${file} is damaged: something follows its end.`,
  )
}

/** Reads a backup part by part and throws a refusal with one sentence as soon as something about it is wrong. */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const damaged = (what: string) => new Refusal(`The backup ${file} is damaged: ${what}.`)
  const source = createReadStream(file, { highWaterMark: 262_144 })
  const text = createGunzip({ chunkSize: 262_144 })
  source.on('error', (error) => text.destroy(error))
  try {
    yield* partsOf(new Lines(source.pipe(text), damaged), file, damaged)
  } catch (error) {
    throw await refusalOf(error, file)
  } finally {
    source.destroy()
    text.destroy()
  }
}

/** Reads a backup to its end without keeping anything: what it is and holds. Throws a refusal where it is not whole. */
export async function checkBackup(file: string): Promise<{ header: BackupHeader; tables: TableSum[] }> {
  let header: BackupHeader | undefined
  const tables: TableSum[] = []
  for await (const part of readBackup(file)) {
    if (part.kind === 'header') header = part.header
    if (part.kind === 'sum') tables.push(part.sum)
  }
  if (header === undefined) throw new Refusal(`${file} is no backup of this marketplace.`)
  return { header, tables }
}
