import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

/** One import (also of types, also `import()`), with paths relative to the root. */
export interface Import {
  from: string
  to: string
}

/** All TypeScript and JavaScript files under folders of a root. */
export function sourceFiles(root: string, folders: readonly string[]): string[] {
  const found: string[] = []
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!['node_modules', 'generated', 'peers', 'build'].includes(entry.name)) walk(path)
      } else if (/\.(ts|tsx|mjs|js)$/.test(entry.name)) found.push(relative(root, path))
    }
  }
  for (const folder of folders) if (existsSync(join(root, folder))) walk(join(root, folder))
  return found.sort()
}

/** Every import between files of the root; packages are left out, the aliases of tsconfig are followed. */
export function imports(root: string, files: readonly string[]): Import[] {
  return files.flatMap((from) => {
    const text = readFileSync(join(root, from), 'utf8')
    return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => {
      const to = target(root, from, fileName)
      return to === null ? [] : [{ from, to }]
    })
  })
}

function target(root: string, from: string, specifier: string): string | null {
  const plain = specifier.replace(/\?url$/, '')
  const base = plain.startsWith('~search/')
    ? join(root, 'search', plain.slice(8))
    : plain.startsWith('~/')
      ? join(root, 'app', plain.slice(2))
      : plain.startsWith('.')
        ? resolve(root, dirname(from), plain)
        : null
  if (base === null) return null
  const tries = [base, ...['.ts', '.tsx', '.mjs', '.js'].map((ending) => base + ending), base.replace(/\.js$/, '.ts')]
  const path = tries.find((candidate) => existsSync(candidate) && statSync(candidate).isFile())
  return relative(root, path ?? base)
}

/** Files that stand in a circle of imports, largest circle first. */
export function circles(all: readonly Import[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { from, to } of all) next.set(from, [...(next.get(from) ?? []), to])
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const found: string[][] = []
  const visit = (node: string) => {
    index.set(node, index.size)
    low.set(node, index.get(node) as number)
    stack.push(node)
    for (const other of next.get(node) ?? []) {
      if (!index.has(other)) {
        visit(other)
        low.set(node, Math.min(low.get(node) as number, low.get(other) as number))
      } else if (stack.includes(other)) low.set(node, Math.min(low.get(node) as number, index.get(other) as number))
    }
    if (low.get(node) !== index.get(node)) return
    const circle = stack.splice(stack.indexOf(node))
    if (circle.length > 1 || next.get(node)?.includes(node)) found.push(circle)
  }
  for (const node of next.keys()) if (!index.has(node)) visit(node)
  return found.sort((a, b) => b.length - a.length)
}
