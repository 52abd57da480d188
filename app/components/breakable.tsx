import { Fragment } from 'react'

/** Places to break at; what is longer than any address breaks wherever it must. */
const mostParts = 40

/** A long address or path that may break after its strokes, and within a run of more than 16 characters. */
export function Breakable({ text }: { text: string }) {
  const all = text.slice(0, mostParts * 17).match(/[^/._-]{1,16}[/._-]?|[/._-]/g) ?? []
  const first = all.slice(0, mostParts)
  const rest = text.slice(first.join('').length)
  const parts = rest === '' ? first : [...first, rest]
  return (
    <span lang="zxx">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text in their order
        <Fragment key={index}>
          {index > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </span>
  )
}
