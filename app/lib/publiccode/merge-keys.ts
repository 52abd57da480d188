import type { YamlEntry, YamlNode } from './yaml-tree'

/** Entries that a merge key brings in: of one map or of a list of maps, the first of which counts. */
export function mergedEntries(node: YamlNode): YamlEntry[] {
  if (node.kind === 'map') return node.entries.flatMap((entry) => (entry.merge ? mergedEntries(entry.value) : [entry]))
  if (node.kind !== 'list') return []
  const entries = new Map<string, YamlEntry>()
  for (const item of node.items) {
    for (const entry of mergedEntries(item)) if (!entries.has(entry.key)) entries.set(entry.key, entry)
  }
  return [...entries.values()]
}
