import { Fragment } from 'react'

/** A long address or path that may break after its strokes, and within a run of more than 16 characters. */
export function Breakable({ text }: { text: string }) {
  const parts = text.match(/[^/._-]{1,16}[/._-]?|[/._-]/g) ?? []
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
