import type { ComparisonSheet, MatrixGroup, MatrixRow } from './sheet'

/** Which rows are shown, and on a small screen which two columns. As the address says it. */
export interface MatrixView {
  differences: boolean
  requirements: boolean
  answered: boolean
  /** Ids of groups; empty = all. */
  groups: readonly string[]
  left: number
  right: number
  print: boolean
}

const switches = { unterschiede: 'differences', anforderungen: 'requirements', ausblenden: 'answered' } as const
const mostColumns = 8

/** Reads an address; what it does not know is passed over. */
export function parseView(parameters: URLSearchParams): MatrixView {
  const column = (name: string, standard: number) => {
    const number = Number(parameters.get(name))
    return Number.isInteger(number) && number >= 1 && number <= mostColumns ? number - 1 : standard
  }
  const on = (name: keyof typeof switches) => parameters.get(name) === '1'
  const left = column('links', 0)
  const right = column('rechts', left === 1 ? 0 : 1)
  return {
    differences: on('unterschiede'),
    requirements: on('anforderungen'),
    answered: on('ausblenden'),
    groups: parameters.getAll('gruppe').filter((id) => /^[a-z0-9-]{1,20}$/.test(id)),
    left,
    right: right === left ? (left === 0 ? 1 : 0) : right,
    print: parameters.get('ansicht') === 'druck',
  }
}

/** The parameters of a view, without those at their standard. */
export function viewParameters(view: MatrixView): [string, string][] {
  const pairs = Object.entries(switches).flatMap(([name, key]): [string, string][] => (view[key] ? [[name, '1']] : []))
  pairs.push(...view.groups.map((id): [string, string] => ['gruppe', id]))
  if (view.left !== 0 || view.right !== 1) {
    pairs.push(['links', String(view.left + 1)], ['rechts', String(view.right + 1)])
  }
  return pairs
}

/** The rows that a view leaves, and how many it hides. A group without rows is left out. */
export function shownGroups(
  { groups, requirements }: Pick<ComparisonSheet, 'groups' | 'requirements'>,
  view: MatrixView,
): { groups: MatrixGroup[]; hidden: number } {
  const own = new Set(requirements.map(({ criterion }) => criterion))
  const known = view.groups.filter((id) => groups.some((group) => group.id === id))
  const chosen = (id: string) => known.length === 0 || known.includes(id)
  const keeps = (row: MatrixRow) =>
    (!view.differences || row.different) &&
    (!view.requirements || own.has(row.id)) &&
    (!view.answered || row.cells.some(({ mark }) => mark !== 'none' && mark !== 'notApplicable'))
  const shown = groups.map((group) => ({ ...group, rows: chosen(group.id) ? group.rows.filter(keeps) : [] }))
  const count = (list: readonly MatrixGroup[]) => list.reduce((sum, { rows }) => sum + rows.length, 0)
  return { groups: shown.filter(({ rows }) => rows.length > 0), hidden: count(groups) - count(shown) }
}
