import parse from 'spdx-expression-parse'
import licences from 'spdx-license-list'

type Node = ReturnType<typeof parse>

/** How closed software states its licence: SPDX has no identifier for it. */
export const proprietaryLicence = 'LicenseRef-proprietary'

/** Longest expression, in characters: the parser's time grows with the square of the length. */
export const longestExpression = 200

/** Whether the text is a valid SPDX licence expression (`LicenseRef-…` included). */
export function isLicenceExpression(expression: string): boolean {
  return parseLicence(expression) !== null
}

let idsInSmallLetters: Map<string, string> | null = null

/**
 * The expression with its identifiers as SPDX spells them, `null` for what is none: the specification compares them
 * without regard to case (SPDX 2.3, annex D).
 */
export function licenceExpression(expression: string): string | null {
  if (isLicenceExpression(expression)) return expression
  idsInSmallLetters ??= new Map(Object.keys(licences).map((id) => [id.toLowerCase(), id]))
  const ids = idsInSmallLetters
  const spelled = expression
    .slice(0, longestExpression + 1)
    .replace(/[\w.-]+/g, (word) =>
      /^(and|or|with)$/i.test(word) ? word.toUpperCase() : (ids.get(word.toLowerCase()) ?? word),
    )
  return isLicenceExpression(spelled) ? spelled : null
}

const parsed = new Map<string, Node | null>()

function parseLicence(expression: string): Node | null {
  if (expression.length > longestExpression) return null
  const known = parsed.get(expression)
  if (known !== undefined) return known
  let node: Node | null
  try {
    node = parse(expression)
  } catch {
    node = null
  }
  if (parsed.size < 5_000) parsed.set(expression, node)
  return node
}

/**
 * Whether the expression offers the software under a licence approved by the Open Source Initiative:
 * one side of OR is enough, AND needs both, an exception or `+` changes nothing, `LicenseRef-…` and unknown ids are not approved.
 * Source of the approvals: SPDX licence list, flag `osiApproved`.
 */
export function isOsiApproved(expression: string): boolean {
  const node = parseLicence(expression)
  return node !== null && approved(node)
}

function approved(node: Node): boolean {
  if ('conjunction' in node) {
    return node.conjunction === 'or'
      ? approved(node.left) || approved(node.right)
      : approved(node.left) && approved(node.right)
  }
  return licences[node.license]?.osiApproved === true
}

export type LicenceFamily = 'permissive' | 'weakCopyleft' | 'copyleft' | 'networkCopyleft' | 'otherOpen' | 'closed'

const families: Record<string, LicenceFamily> = Object.fromEntries(
  (
    [
      ['permissive', ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD']],
      [
        'weakCopyleft',
        ['MPL-2.0', 'LGPL-2.1-only', 'LGPL-2.1-or-later', 'LGPL-3.0-only', 'LGPL-3.0-or-later', 'EPL-2.0'],
      ],
      ['copyleft', ['GPL-2.0-only', 'GPL-2.0-or-later', 'GPL-3.0-only', 'GPL-3.0-or-later', 'EUPL-1.2']],
      ['networkCopyleft', ['AGPL-3.0-only', 'AGPL-3.0-or-later']],
    ] as const
  ).flatMap(([family, ids]) => ids.map((id) => [id, family])),
)

/** The families of licences named in the expression, each once. */
export function licenceFamilies(expression: string): LicenceFamily[] {
  const node = parseLicence(expression)
  if (!node) return ['closed']
  const found = new Set<LicenceFamily>()
  const walk = (part: Node): void => {
    if ('conjunction' in part) {
      walk(part.left)
      walk(part.right)
      return
    }
    found.add(families[part.license] ?? (licences[part.license]?.osiApproved ? 'otherOpen' : 'closed'))
  }
  walk(node)
  return [...found]
}
