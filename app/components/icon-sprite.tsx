import type { ReactNode } from 'react'

const ring = <circle cx="12" cy="12" r="9.5" />

/**
 * The icons, in the line of `.ico`: the text's colour, round, 2 of 24 units thick. States of evidence differ in shape, so
 * that they are told apart without colour: `ok` evidenced, `said` only declared, `old` expired, `none` not stated, `ask`
 * to be clarified, `absent` not applicable, `calc` computed by the marketplace, `stop` refused or failed.
 */
const icons = {
  ok: (
    <>
      <circle cx="12" cy="12" r="10.5" fill="currentColor" stroke="none" />
      <path className="cut" strokeWidth={2.4} d="m7 12.4 3.4 3.4L17 9" />
    </>
  ),
  said: (
    <>
      {ring}
      <circle cx="12" cy="12" r="3.2" fill="currentColor" stroke="none" />
    </>
  ),
  old: (
    <>
      {ring}
      <path d="M12 6.5V12l3.8 2.6" />
    </>
  ),
  none: <circle cx="12" cy="12" r="9.5" strokeLinecap="butt" strokeDasharray="3.7 3.76" />,
  ask: (
    <>
      {ring}
      <path d="M9.3 9.4a2.8 2.8 0 1 1 3.9 2.7c-.8.4-1.2.9-1.2 1.8m0 2.7v.1" />
    </>
  ),
  absent: <path d="M5 12h14" />,
  calc: (
    <>
      <rect x="3" y="3" width="18" height="18" rx="2.5" />
      <path d="M8 9.5h8m-8 5h8" />
    </>
  ),
  warn: (
    <>
      <path d="M12 3.2 22 20.6H2z" />
      <path d="M12 9.6v4.6m0 2.9v.1" />
    </>
  ),
  info: (
    <>
      {ring}
      <path d="M12 11.2v5.6m0-9.4v.1" />
    </>
  ),
  stop: (
    <>
      {ring}
      <path d="M5.6 18.4 18.4 5.6" />
    </>
  ),
  close: <path d="m5.5 5.5 13 13m0-13-13 13" />,
  check: <path d="m4.5 12.8 5 5L19.5 6.6" />,
  menu: <path strokeLinecap="butt" d="M2.5 6h19m-19 6h19m-19 6h19" />,
  keep: <path className="mark" strokeLinecap="butt" d="M6 2.5h12v19l-6-4.6-6 4.6z" />,
  filter: <path strokeLinecap="butt" d="M2.5 6h19M6 12h12m-8.5 6h5" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof icons

/** The page's drawings, once at its beginning: the icons and the hatch (`url(#hatch)`) of everything only declared. */
export function IconSprite() {
  return (
    <svg className="sprite" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-bg" width="6" height="6" />
          <path className="hatch-line" d="M1.5 0v6" />
        </pattern>
      </defs>
      {Object.entries(icons).map(([name, drawing]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 24 24">
          {drawing}
        </symbol>
      ))}
    </svg>
  )
}

/** An icon beside its word; readers hear the word only. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ico" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  )
}
