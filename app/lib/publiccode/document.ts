import { mergedEntries } from './merge-keys'
import { type PlainMap, type PlainValue, plainMap } from './plain-value'
import type { YamlMap, YamlNode } from './yaml-tree'

/** A map's data. What a merge key (`<<`) brings in stands behind what is written in the map itself. */
export function plainDocument(map: YamlMap): PlainMap {
  const plain = plainMap()
  for (const { key, value, merge } of map.entries) if (!merge) plain[key] = plainValue(value)
  for (const { value, merge } of map.entries) {
    if (!merge) continue
    for (const entry of mergedEntries(value))
      if (!Object.hasOwn(plain, entry.key)) plain[entry.key] = plainValue(entry.value)
  }
  return plain
}

function plainValue(node: YamlNode): PlainValue {
  if (node.kind === 'map') return plainDocument(node)
  if (node.kind === 'list') return node.items.map(plainValue)
  if (node.type === 'nothing') return null
  return node.type === 'flag' ? node.text.toLowerCase() === 'true' : node.text
}

/** The characters of a value in the file, with quotation marks; null where the path leads to no text. */
export function writtenAt(root: YamlNode, path: string): string | null {
  let node: YamlNode | undefined = root
  for (const [step] of path.matchAll(/[^.[\]]+/g)) {
    if (node?.kind === 'map') node = node.entries.find(({ key }) => key === step)?.value
    else node = node?.kind === 'list' ? node.items[Number(step)] : undefined
  }
  return node?.kind === 'scalar' ? node.written : null
}
