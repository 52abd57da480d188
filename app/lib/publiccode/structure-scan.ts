import { Lexer } from 'yaml'

/** Most levels of lists and maps that a file may have. */
export const deepestNesting = 50

/** Most signs and texts that a file may consist of: several times as many as in the longest files known. */
export const mostLexemes = 100_000

export interface Structure {
  /** Line of the first place that is nested deeper than allowed, or 0; the rest of the text is then not looked at. */
  tooDeepAt: number
  /** Line at which the file has more signs and texts than allowed, or 0; likewise. */
  tooManyAt: number
  /** Lines that begin with a tab where a key or an entry could begin. */
  tabLines: number[]
  /** Lines that begin with a tab where it is taken for space. */
  spaceTabLines: number[]
}

interface Level {
  column: number
  kind: 'list' | 'map'
}

const scalarMark = '\u001f'
const marks = new Set(['\u0002', '\u0018', scalarMark])

/**
 * Looks at the lexemes of a text one by one, without building anything: brackets outside of text, and the columns at which
 * lists and maps begin on lines of their own.
 */
export function scanStructure(text: string): Structure {
  const scan = new StructureScan()
  const structure: Structure = {
    tooDeepAt: 0,
    tooManyAt: 0,
    tabLines: scan.tabLines,
    spaceTabLines: scan.spaceTabLines,
  }
  let lexemes = 0
  for (const lexeme of new Lexer().lex(text)) {
    scan.take(lexeme)
    lexemes += weight(lexeme)
    if (lexemes > mostLexemes) return { ...structure, tooManyAt: scan.line }
    if (scan.depth > deepestNesting) return { ...structure, tooDeepAt: scan.line }
  }
  return structure
}

class StructureScan {
  line = 1
  readonly tabLines: number[] = []
  readonly spaceTabLines: number[] = []
  private column = 0
  private readonly levels: Level[] = []
  private brackets = 0
  /** Whether nothing but spaces stands before in the line. */
  private onlySpaces = true
  /** Column of the value that may turn out to be a key; -1 at the start of a line. */
  private keyColumn = -1
  private block: 'none' | 'header' | 'content' = 'none'

  get depth(): number {
    return this.levels.length + this.brackets
  }

  take(lexeme: string): void {
    if (marks.has(lexeme)) {
      if (lexeme === scalarMark && this.block === 'header') this.block = 'content'
      return
    }
    if (!this.isProtected(lexeme)) this.findTabs(lexeme)
    if (this.brackets > 0) this.inBrackets(lexeme)
    else if (this.block !== 'content') this.inBlock(lexeme)
    if (this.block === 'content') this.block = 'none'
    this.advance(lexeme)
  }

  private inBrackets(lexeme: string): void {
    if (lexeme === '[' || lexeme === '{') this.brackets += 1
    if (lexeme === ']' || lexeme === '}') this.brackets -= 1
  }

  private inBlock(lexeme: string): void {
    if (lexeme === '-' || lexeme === '?') {
      this.open(this.column, lexeme === '-' ? 'list' : 'map')
      this.keyColumn = -1
      return
    }
    if (lexeme === ':') {
      this.open(this.keyColumn < 0 ? this.column : this.keyColumn, 'map')
      return
    }
    if (/^[\s#]/.test(lexeme)) return
    if (/^[|>]/.test(lexeme)) this.block = 'header'
    if (this.keyColumn < 0) this.keyColumn = this.column
    if (lexeme === '[' || lexeme === '{') this.brackets = 1
  }

  /** A list or map at a column: what stands further right has ended, and so has a list at the column of a new key. */
  private open(column: number, kind: Level['kind']): void {
    for (;;) {
      const top = this.levels.at(-1)
      const ended = top && (top.column > column || (top.column === column && top.kind === 'list' && kind === 'map'))
      if (!ended) {
        if (!top || top.column < column || top.kind !== kind) this.levels.push({ column, kind })
        return
      }
      this.levels.pop()
    }
  }

  private isProtected(lexeme: string): boolean {
    return this.brackets > 0 || this.block === 'content' || /^["']/.test(lexeme)
  }

  private findTabs(lexeme: string): void {
    if (this.onlySpaces) this.findTab(lexeme, 0, this.line, this.column)
    let line = this.line
    for (let at = lexeme.indexOf('\n'); at >= 0; at = lexeme.indexOf('\n', at + 1)) {
      line += 1
      this.findTab(lexeme, at + 1, line, 0)
    }
  }

  /** A tab no further right than the key or entry before it is in the way; further right it is space before a value. */
  private findTab(text: string, from: number, line: number, column: number): void {
    let at = from
    while (text[at] === ' ') at += 1
    if (text[at] !== '\t') return
    const above = this.levels.at(-1)
    if (!above) return
    if (column + at - from <= above.column) this.tabLines.push(line)
    else this.spaceTabLines.push(line)
  }

  private advance(lexeme: string): void {
    const last = lexeme.lastIndexOf('\n')
    this.onlySpaces = (last >= 0 || this.onlySpaces) && /^ *$/.test(lexeme.slice(last + 1))
    if (last < 0) {
      this.column += lexeme.length
      return
    }
    for (let at = lexeme.indexOf('\n'); at >= 0; at = lexeme.indexOf('\n', at + 1)) this.line += 1
    this.column = lexeme.length - last - 1
    this.keyColumn = -1
  }
}

/** Signs of brackets cost most to read, and so do escapes in double quotation marks that YAML does not know. */
function weight(lexeme: string): number {
  if (/^[,[\]{}]$/.test(lexeme)) return 2
  if (!lexeme.startsWith('"')) return 1
  return 1 + (lexeme.match(/\\[^0abtnvfre "/\\N_LPxuU\n]/g)?.length ?? 0)
}
