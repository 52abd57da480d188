import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What a .dockerignore leaves out, as a test of paths relative to the folder. */
export function readIgnored(text: string): (path: string) => boolean {
  const patterns = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const expressions = patterns.map((pattern) => {
    if (/[!?[\]\\]|\*\*/.test(pattern)) throw new Error(`${pattern} in .dockerignore cannot be read.`)
    const escaped = pattern.replace(/[.+^${}()|]/g, '\\$&').replace(/\*/g, '[^/]*')
    return new RegExp(`^${escaped}(?:/|$)`)
  })
  return (path) => expressions.some((expression) => expression.test(path))
}

/** Every file of a folder that is not left out, relative to it. */
export function filesOfContext(folder: string, ignored: (path: string) => boolean, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = under === '' ? entry.name : `${under}/${entry.name}`
    if (ignored(path)) return []
    return entry.isDirectory() ? filesOfContext(folder, ignored, path) : [path]
  })
}
