import { createHash } from 'node:crypto'
import type { Finding } from '../../../lib/publiccode/finding'
import { type Refusal, readPubliccode } from '../../../lib/publiccode/reading'
import { type Takeover, takeOver } from './takeover'

/** One file, read: what the standard says of it, and what the catalogue takes of it. */
export interface FileRead {
  refused?: undefined
  /** SHA-256 of the bytes, hex. */
  hash: string
  /** As the file writes it, `null` = none. */
  version: string | null
  conforms: boolean
  findings: Finding[]
  /** Findings that show only when the errors are mended. */
  further: Finding[]
  /** Findings beyond the most that are kept. */
  omitted: number
  takeover: Takeover
}

export interface FileRefused {
  refused: Refusal
  hash: string
  findings: Finding[]
}

export type FileReading = FileRead | FileRefused

/** Reads the bytes of a publiccode.yml; never throws, takes at most a second. `persons`: contact persons are wanted. */
export function readFile(bytes: Uint8Array, options: { persons: boolean }): FileReading {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const reading = readPubliccode(bytes)
  if (reading.refused) return { refused: reading.refused, hash, findings: reading.findings }
  const { version, conforms, findings, further, omitted, document } = reading
  return { hash, version, conforms, findings, further, omitted, takeover: takeOver(document, options) }
}
