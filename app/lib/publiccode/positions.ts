import type { YamlMap, YamlNode } from './yaml-tree'

/**
 * Line of a key: of the key itself, of the entry of a list, or of the value that stands in its way. A key that is missing
 * in a section that is there has the line of the section's first key; 0 where even the section is missing.
 */
export function lineOf(root: YamlNode | null, path: string): number {
  if (!root) return 0
  return walk(root, steps(path))
}

type Step = string | number

/** `a.b[0]` as steps; languages in brackets (`description[pt-BR]`) are keys. */
function steps(path: string): Step[] {
  return path.split('.').flatMap((part) => {
    const [, name, inner = ''] = /^([^[]*)\[([^\]]+)\]$/.exec(part) ?? []
    if (name === undefined) return [part]
    return [name, /^\d+$/.test(inner) ? Number(inner) : inner]
  })
}

function walk(root: YamlNode, path: Step[]): number {
  let node = root
  let keyLine = 0
  for (const [at, step] of path.entries()) {
    const last = at === path.length - 1
    if (typeof step === 'number') {
      const item = node.kind === 'list' && !node.marked ? node.items[step] : undefined
      if (!item) return keyLine
      if (last) return item.markLine ?? item.line
      node = item
      continue
    }
    if (node.marked || node.kind !== 'map')
      return node.kind === 'list' && !node.marked ? 0 : (node.markLine ?? node.line)
    const entry = node.entries.find(({ key }) => key === step)
    if (!entry) return missingKeyLine(node, last || typeof path[at + 1] === 'number')
    if (last) return entry.keyLine
    keyLine = entry.keyLine
    node = entry.value
  }
  return 0
}

function missingKeyLine(map: YamlMap, last: boolean): number {
  if (map.flow) return map.line
  return last ? (map.entries[0]?.keyLine ?? 0) : 0
}

/** The path of the first key or entry on a line, in the order of the file; empty where none begins there. */
export function pathAtLine(node: YamlNode, line: number, prefix = ''): string {
  if (node.marked) return ''
  if (node.kind === 'map') {
    for (const { key, keyLine, value } of node.entries) {
      const path = prefix === '' ? key : `${prefix}.${key}`
      if (keyLine === line) return path
      const inside = pathAtLine(value, line, path)
      if (inside !== '') return inside
    }
  }
  if (node.kind === 'list') {
    for (const [at, item] of node.items.entries()) {
      const path = `${prefix}[${at}]`
      if ((item.markLine ?? item.line) === line) return path
      const inside = pathAtLine(item, line, path)
      if (inside !== '') return inside
    }
  }
  return ''
}
