import { familyOf } from '../analyze/family'
import type { Language } from '../contract'

const NONE: readonly never[] = []

/** Groups whose stems are forms of one action; only German has any. */
export class Families<Group extends { stem: string }> {
  private readonly groups = new Map<string, Group[]>()

  constructor(private readonly language: Language) {}

  /** The groups of a stem's family, its own among them. */
  of(stem: string): readonly Group[] {
    const family = this.nameOf(stem)
    return family === null ? NONE : (this.groups.get(family) ?? NONE)
  }

  add(group: Group): void {
    const family = this.nameOf(group.stem)
    if (family !== null) this.groups.set(family, [...this.of(group.stem), group])
  }

  remove(group: Group): void {
    const family = this.nameOf(group.stem)
    if (family === null) return
    const others = this.of(group.stem).filter((one) => one !== group)
    if (others.length > 0) this.groups.set(family, others)
    else this.groups.delete(family)
  }

  private nameOf(stem: string): string | null {
    return this.language === 'de' ? familyOf(stem) : null
  }
}
