import type { Finding, FindingRule } from './finding'
import { mergedEntries } from './merge-keys'
import { numberText } from './plain-scalar'
import type { SectionShape, Shape } from './standard'
import { addressParts } from './web-address'
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml-tree'

/** A value as its key asks for it; undefined where there is none or where it could not be read. */
export type Typed = string | boolean | Typed[] | TypedSection | undefined
export type TypedSection = ReadonlyMap<string, Typed>

/** Why a value could not be read. */
export interface Fault extends Pick<Finding, 'rule' | 'line' | 'values'> {
  path: string
}

export interface TypedReading {
  value: TypedSection
  /** In the order in which they are met: keys in the standard's order, unknown keys last. */
  faults: Fault[]
  /** What was left out, with the cause. */
  unread: ReadonlyMap<string, Fault>
}

const unreadable = Symbol('unreadable')
type Attempt = Typed | typeof unreadable

/**
 * Reads a tree by the standard's shape. Strictly, a value that cannot be read takes everything with it up to the key of the
 * first level, as the reference validator does; tolerantly, only itself.
 */
export function readTyped(shape: SectionShape, root: YamlNode, strict: boolean): TypedReading {
  const reader = new TypedReader(strict)
  const value = reader.root(shape, root)
  return { value, faults: reader.faults, unread: reader.unread }
}

class TypedReader {
  readonly faults: Fault[] = []
  readonly unread = new Map<string, Fault>()

  constructor(private readonly strict: boolean) {}

  root(shape: SectionShape, node: YamlNode): TypedSection {
    const value = new Map<string, Typed>()
    this.fill(value, shape, node, '')
    return value
  }

  private read(shape: Shape, node: YamlNode, path: string): Attempt {
    if (node.kind === 'scalar' && node.type === 'nothing') return undefined
    switch (shape.kind) {
      case 'text':
        return this.text(node, path)
      case 'flag':
        return this.flag(node, path)
      case 'address':
        return this.address(node, path)
      case 'addresses':
        return this.addresses(node, path)
      case 'list':
        return this.list(node, path, (item, at) => this.item(shape.of, item, at))
      case 'section': {
        const value = new Map<string, Typed>()
        return this.fill(value, shape, node, path) ? value : unreadable
      }
      case 'languages':
        return this.languages(shape.of, node, path)
    }
  }

  private text(node: YamlNode, path: string): Attempt {
    if (node.kind !== 'scalar') return this.fault('wrong-type', node, path, { expected: 'text' })
    return scalarText(node)
  }

  private flag(node: YamlNode, path: string): Attempt {
    if (node.kind !== 'scalar') return this.fault('wrong-type', node, path, { expected: 'flag' })
    if (node.type === 'flag') return node.text.toLowerCase() === 'true'
    const instead = flagMeant(node.text)
    if (instead !== null) return this.fault('flag-word', node, path, { given: node.text, instead })
    return this.fault('wrong-type', node, path, { expected: 'flag' })
  }

  private address(node: YamlNode, path: string): Attempt {
    if (node.kind !== 'scalar') return this.fault('wrong-type', node, path, { expected: 'address' })
    const text = scalarText(node)
    return addressParts(text) ? text : this.fault('address-unreadable', node, path, { given: text })
  }

  private addresses(node: YamlNode, path: string): Attempt {
    if (node.kind === 'scalar') {
      const single = this.address(node, path)
      return single === unreadable ? unreadable : [single]
    }
    const items = node.kind === 'list' ? node.items : []
    const readable = items.every((item) => item.kind === 'scalar' && addressParts(scalarText(item)) !== null)
    if (node.kind === 'list' && readable)
      return items.map((item) => ((item as YamlScalar).type === 'nothing' ? undefined : scalarText(item as YamlScalar)))
    return this.fault('wrong-type', node, path, { expected: 'addresses' })
  }

  private list(node: YamlNode, path: string, read: (item: YamlNode, path: string) => Attempt): Attempt {
    if (node.kind !== 'list') return this.fault('wrong-type', node, path, { expected: 'list' })
    const items: Typed[] = []
    let whole = true
    for (const [at, item] of node.items.entries()) {
      const value = read(item, `${path}[${at}]`)
      if (value === unreadable) whole = false
      else items.push(value)
    }
    return this.kept(whole, items)
  }

  /** In a list, nothing is an empty text or an empty section. */
  private item(shape: Shape, node: YamlNode, path: string): Attempt {
    const value = this.read(shape, node, path)
    if (value !== undefined) return value
    if (shape.kind === 'text') return ''
    return shape.kind === 'section' ? new Map() : undefined
  }

  private languages(shape: SectionShape, node: YamlNode, path: string): Attempt {
    if (node.kind !== 'map') return this.fault('wrong-type', node, path, { expected: 'section' })
    const value = new Map<string, Typed>()
    let whole = true
    for (const { key, value: section } of this.entries(node)) {
      const read = this.item(shape, section, `${path}.${key}`)
      if (read === unreadable) whole = false
      else value.set(key, read)
    }
    return this.kept(whole, value)
  }

  private fill(value: Map<string, Typed>, shape: SectionShape, node: YamlNode, path: string): boolean {
    if (node.kind !== 'map') {
      this.fault('wrong-type', node, path, { expected: 'section' })
      return false
    }
    const before = this.faults.length
    const entries = this.entries(node)
    if (this.strict && this.faults.length > before) return false
    // A key that is no text makes the reference validator pass over its whole section.
    if (this.strict && entries.some(({ keyType }) => keyType !== 'text')) return true
    const byKey = new Map(entries.map((entry) => [entry.key, entry]))
    for (const [key, keyShape] of Object.entries(shape.keys)) {
      const entry = byKey.get(key)
      if (!entry) continue
      const at = path === '' ? key : `${path}.${key}`
      const read = this.read(keyShape, entry.value, at)
      if (read === unreadable) this.unread.set(at, this.faults[before] as Fault)
      else value.set(key, read)
    }
    if (!this.strict || this.faults.length === before) this.unknown(shape, entries, path)
    return !this.strict || this.faults.length === before
  }

  private unknown(shape: SectionShape, entries: readonly YamlEntry[], path: string): void {
    for (const { key, keyLine } of entries) {
      if (Object.hasOwn(shape.keys, key)) continue
      const at = path === '' ? key : `${path}.${key}`
      this.faults.push({ rule: 'unknown-key', path: at, line: keyLine, values: { name: key } })
      if (this.strict) return
    }
  }

  /** A map's entries, those of merge keys among them. A key that stands twice so is a fault. */
  private entries(map: YamlMap): YamlEntry[] {
    const entries = new Map<string, YamlEntry>()
    for (const entry of map.entries) {
      if (entry.merge && entry.value.kind === 'list') this.fault('merge-not-map', entry.value, '<<', {})
      for (const own of entry.merge ? mergedEntries(entry.value) : [entry]) {
        if (entries.has(own.key))
          this.faults.push({ rule: 'merged-twice', path: own.key, line: own.keyLine, values: { name: own.key } })
        entries.set(own.key, own)
      }
    }
    return [...entries.values()]
  }

  private kept(whole: boolean, value: Typed): Attempt {
    return whole || !this.strict ? value : unreadable
  }

  private fault(rule: FindingRule, node: YamlNode, path: string, values: Fault['values']): typeof unreadable {
    this.faults.push({ rule, path, line: node.line, values: { ...values, at: path } })
    return unreadable
  }
}

const scalarText = (node: YamlScalar): string =>
  node.type === 'number' && /\d/.test(node.text) ? numberText(node.text) : node.text

/** `true` and `false` for the words of YAML 1.1 and for quoted truth values. */
function flagMeant(text: string): 'true' | 'false' | null {
  if (/^(?:y|yes|on|true)$/i.test(text)) return 'true'
  return /^(?:n|no|off|false)$/i.test(text) ? 'false' : null
}
