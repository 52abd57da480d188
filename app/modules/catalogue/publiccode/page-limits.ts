import type { KeptRow } from './kept-rows'

/*
 * What the page that checks a file shows at most. Files as people write them stay far below it; one that is made to be
 * large would hold the serving process while its page is written (at most 50 ms by B9).
 */
const mostFindings = 300
const mostRows = 300
const mostLines = 800
/** Letters of one key or line. */
const longestText = 2_000

/** As many of several lists as a page has room for, the first list first; `left`: how many are not shown. */
export function shownFindings<Finding extends { key: string }>(
  lists: readonly (readonly Finding[])[],
): { lists: Finding[][]; left: number } {
  let room = mostFindings
  const shown = lists.map((list) => {
    const part = list.slice(0, room).map((finding) => ({ ...finding, key: shortened(finding.key) }))
    room -= part.length
    return part
  })
  return { lists: shown, left: count(lists) - count(shown) }
}

const count = (lists: readonly (readonly unknown[])[]): number => lists.reduce((sum, { length }) => sum + length, 0)

const shortened = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText)} …` : text)

/** As many kept keys as a page has room for; a value that is cut ends with an ellipsis. `left`: keys not shown. */
export function shownRows(rows: readonly KeptRow[]): { rows: KeptRow[]; left: number } {
  let room = mostLines
  const shown: KeptRow[] = []
  for (const row of rows.slice(0, mostRows)) {
    if (room <= 0) break
    const lines = row.lines.slice(0, room).map((line) => ({ ...line, text: shortened(line.text) }))
    room -= Math.max(1, lines.length)
    if (lines.length < row.lines.length) lines.push({ text: '…', href: null })
    shown.push({ ...row, key: shortened(row.key), lines })
  }
  return { rows: shown, left: rows.length - shown.length }
}
