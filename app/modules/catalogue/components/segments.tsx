import type { Segment } from '../result-sentence'

/** Text with some pieces set off: `strong` for chosen words, `mark` for hits. */
export function Segments({ segments, element: Element }: { segments: readonly Segment[]; element: 'strong' | 'mark' }) {
  return (
    <>
      {segments.map(({ text, strong }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text in their fixed order
        return strong ? <Element key={index}>{text}</Element> : text
      })}
    </>
  )
}
