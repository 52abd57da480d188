import parse from 'spdx-expression-parse'
import licences from 'spdx-license-list'

/** Longest expression: reading time grows with the length. */
const longest = 2_000

const mostBrackets = 50

const byLowerCase = new Map(Object.keys(licences).map((id) => [id.toLowerCase(), id]))

/**
 * Whether a text is an SPDX licence expression: identifiers in any case, `+`, `WITH` and an exception, `AND`, `OR`, brackets,
 * `LicenseRef-…` and `DocumentRef-…:LicenseRef-…`. Operators are written in capitals. A licence that is not listed with
 * `-only` or `-or-later` may have that ending.
 */
export function isLicenceExpression(text: string): boolean {
  if (text.length > longest) return false
  const tokens = tokensOf(text.trim())
  if (!tokens || tokens.length === 0) return false
  const reader = new ExpressionReader(tokens)
  return reader.expression(0) && reader.atEnd
}

function tokensOf(text: string): string[] | null {
  const tokens = text.match(/[A-Za-z\d.-]+|[()+:]| +|[\s\S]/g) ?? []
  const kept: string[] = []
  for (const [at, token] of tokens.entries()) {
    if (token.startsWith(' ')) {
      if (tokens[at + 1] === '+') return null
      continue
    }
    if (!/^[A-Za-z\d.()+:-]+$/.test(token)) return null
    kept.push(token)
  }
  return kept
}

class ExpressionReader {
  private at = 0

  constructor(private readonly tokens: readonly string[]) {}

  get atEnd(): boolean {
    return this.at === this.tokens.length
  }

  /** Whether an expression begins here; goes behind it. */
  expression(brackets: number): boolean {
    if (brackets > mostBrackets || !this.part(brackets)) return false
    while (this.took('OR') || this.took('AND')) {
      if (!this.part(brackets)) return false
    }
    return true
  }

  private part(brackets: number): boolean {
    if (this.took('(')) return this.expression(brackets + 1) && this.took(')')
    return this.reference() || this.licence()
  }

  private reference(): boolean {
    const token = this.tokens[this.at] ?? ''
    if (/^DocumentRef-./.test(token)) {
      if (this.tokens[this.at + 1] !== ':' || !/^LicenseRef-./.test(this.tokens[this.at + 2] ?? '')) return false
      this.at += 3
      return true
    }
    if (!/^LicenseRef-./.test(token)) return false
    this.at += 1
    return true
  }

  private licence(): boolean {
    if (!isLicence(this.tokens[this.at] ?? '')) return false
    this.at += 1
    this.took('+')
    if (!this.took('WITH')) return true
    const exception = isException(this.tokens[this.at] ?? '')
    this.at += 1
    return exception
  }

  private took(token: string): boolean {
    if (this.tokens[this.at] !== token) return false
    this.at += 1
    return true
  }
}

function isLicence(id: string): boolean {
  const known = id.toLowerCase()
  return byLowerCase.has(known) || byLowerCase.has(known.replace(/-(?:only|or-later)$/, ''))
}

function isException(id: string): boolean {
  if (!/^[A-Za-z\d.-]+$/.test(id)) return false
  try {
    parse(`GPL-2.0-only WITH ${id}`)
    return true
  } catch {
    return false
  }
}
