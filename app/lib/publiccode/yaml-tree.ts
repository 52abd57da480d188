/** A file's YAML as a tree with lines, aliases put in, merge keys (`<<`) kept as entries. */
export type YamlNode = YamlScalar | YamlList | YamlMap

interface Placed {
  /** Line of the value's first sign, from 1. */
  line: number
  /** Whether an anchor, an alias or a tag stands before it. */
  marked: boolean
  /** Line of that anchor, alias or tag. */
  markLine?: number
}

export type ScalarType = 'text' | 'flag' | 'number' | 'nothing'

export interface YamlScalar extends Placed {
  kind: 'scalar'
  type: ScalarType
  /** The value as text: unquoted, folded, for the rest as written. */
  text: string
  /** The characters in the file, with quotation marks. */
  written: string
  block: boolean
}

export interface YamlList extends Placed {
  kind: 'list'
  items: YamlNode[]
}

export interface YamlMap extends Placed {
  kind: 'map'
  entries: YamlEntry[]
  /** In braces, on one line or several. */
  flow: boolean
}

export interface YamlEntry {
  key: string
  keyType: ScalarType
  keyLine: number
  merge: boolean
  value: YamlNode
}
