import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { libreOfficePath } from '../../libreoffice.mjs'

export const hasLibreOffice = (): boolean => existsSync(libreOfficePath)

/**
 * What LibreOffice makes of files: each as its own flat XML, in their order. `options` say how they are read; semicolons,
 * quotation marks and values found in text are those of a German office.
 */
export async function openedByLibreOffice(
  files: readonly { name: string; bytes: Uint8Array }[],
  options: readonly string[] = [],
): Promise<string[]> {
  if (files.length === 0) return []
  const folder = mkdtempSync(join(tmpdir(), 'marktlotse-office-'))
  try {
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const convert = ['--headless', ...options, '--convert-to', 'fods', '--outdir', join(folder, 'opened')]
    const paths = files.map(({ name }) => join(folder, name))
    await promisify(execFile)(libreOfficePath, [profile, ...convert, ...paths], { timeout: 60_000 })
    return files.map(({ name }) => readFileSync(join(folder, 'opened', name.replace(/\.\w+$/, '.fods')), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** CSV as a program of a German office reads it: from the first line, in UTF-8, quoted fields may hold values. */
export const germanCsv = ['--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true'] as const
