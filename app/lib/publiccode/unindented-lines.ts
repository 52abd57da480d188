/**
 * Texts in quotation marks and values in brackets may go on over lines. Strict YAML wants those lines indented; many
 * programs do not. This indents them, which changes neither their meaning nor the number of lines.
 */
export function indentContinuedLines(text: string): string {
  const scan = new ContinuationScan()
  return text
    .split('\n')
    .map((line) => scan.take(line))
    .join('\n')
}

class ContinuationScan {
  private quote = ''
  private brackets = 0
  /** Indentation of the line on which the quotation mark or bracket opened. */
  private indent = 0
  /** Indentation of a line whose `|` or `>` makes the lines below it text; -1 outside. */
  private blockIndent = -1

  take(line: string): string {
    const indent = indentOf(line)
    if (this.quote !== '' || this.brackets > 0) {
      const fits = indent > this.indent && (this.quote !== '' || !line.slice(0, indent).includes('\t'))
      const indented = fits || line.trim() === '' ? line : ' '.repeat(this.indent + 1) + line.trimStart()
      this.scan(line, 0)
      return indented
    }
    if (this.blockIndent >= 0 && (indent > this.blockIndent || line.trim() === '')) return line
    this.blockIndent = endsInBlockHeader(line) ? indent : -1
    if (this.blockIndent < 0) this.start(line, indent)
    return line
  }

  private start(line: string, indent: number): void {
    const at = valueStart(line)
    const sign = line[at] ?? ''
    if (!'"\'[{'.includes(sign) || sign === '') return
    this.indent = indent
    this.scan(line, at)
  }

  /** Follows quotation marks and brackets from a place to the end of the line, or to where all are closed. */
  private scan(line: string, from: number): void {
    let before = from === 0 ? '' : ' '
    for (let at = from; at < line.length; at += 1) {
      const sign = line[at] ?? ''
      if (this.quote !== '') at = this.inQuote(line, at)
      else if (sign === '#' && before.trim() === '' && this.brackets > 0) return
      else if ((sign === '"' || sign === "'") && /[\s,:[{]|^$/.test(before)) this.quote = sign
      else if (sign === '[' || sign === '{') this.brackets += 1
      else if (sign === ']' || sign === '}') this.brackets -= 1
      before = sign
      if (this.quote === '' && this.brackets <= 0) {
        this.brackets = 0
        return
      }
    }
  }

  private inQuote(line: string, at: number): number {
    if (this.quote === '"' && line[at] === '\\') return at + 1
    if (line[at] !== this.quote) return at
    if (this.quote === "'" && line[at + 1] === "'") return at + 1
    this.quote = ''
    return at
  }
}

const indentOf = (line: string): number => line.length - line.trimStart().length

const endsInBlockHeader = (line: string): boolean => /(?:^|[\s:-])[|>][+\-\d]{0,2}$/.test(line.slice(-200).trimEnd())

/** Where the value of a line begins: behind dashes, a key with its colon, anchors and tags. */
function valueStart(line: string): number {
  let at = skipSpaces(line, 0)
  while ((line[at] === '-' || line[at] === '?') && line[at + 1] === ' ') at = skipSpaces(line, at + 1)
  if ('[{'.includes(line[at] ?? ' ')) return at
  at = behindKey(line, at)
  while (line[at] === '&' || line[at] === '!') {
    const space = line.indexOf(' ', at)
    if (space < 0) return line.length
    at = skipSpaces(line, space)
  }
  return at
}

function behindKey(line: string, from: number): number {
  const quote = line[from] ?? ''
  const isQuoted = quote === '"' || quote === "'"
  const keyEnd = isQuoted ? line.indexOf(quote, from + 1) + 1 : from
  if (isQuoted && keyEnd === 0) return from
  const colon = line.indexOf(':', keyEnd)
  if (keyEnd > from && (colon < 0 || line.slice(keyEnd, colon).trim() !== '')) return from
  const end = line.indexOf(': ', keyEnd)
  return end < 0 ? from : skipSpaces(line, end + 1)
}

function skipSpaces(line: string, from: number): number {
  let at = from
  while (line[at] === ' ' || line[at] === '\t') at += 1
  return at
}
