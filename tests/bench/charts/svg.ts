/** Colours for light and for dark surroundings; text has at least 7 : 1 on its ground, marks 3 : 1. */
const style = `
svg{--ground:#ffffff;--ink:#1a1a1a;--soft:#4d4d4d;--line:#c9ced6;--own:#171a9b;--other:#6b7785;--target:#a3460a}
@media (prefers-color-scheme:dark){svg{--ground:#15181d;--ink:#f2f2f2;--soft:#c4cad2;--line:#4a515c;--own:#9db2ff;--other:#8d98a6;--target:#ffab70}}
text{font:13px system-ui,sans-serif;fill:var(--ink)}.soft{fill:var(--soft)}.title{font-size:15px;font-weight:600}
.ground{fill:var(--ground)}.own{fill:var(--own)}.other{fill:var(--other)}.line{stroke:var(--line);fill:none}
.spread{stroke:var(--ink);stroke-width:1.5;fill:none}.target{stroke:var(--target);stroke-width:2;stroke-dasharray:5 4;fill:none}
.target-text{fill:var(--target);font-weight:600}.curve{stroke-width:2;fill:none;stroke:var(--other)}.curve.own{stroke:var(--own);stroke-width:3;fill:none}
.end{text-anchor:end}.middle{text-anchor:middle}`.replaceAll('\n', '')

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A number for an attribute. */
export const at = (value: number): string => String(Math.round(value * 10) / 10)

export const textAt = (x: number, y: number, text: string, classes = ''): string =>
  `<text x="${at(x)}" y="${at(y)}"${classes ? ` class="${classes}"` : ''}>${escaped(text)}</text>`

/** A drawing that says what it shows to those who cannot see it, and is readable on light and on dark ground. */
export function drawing(width: number, height: number, title: string, description: string, parts: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at(width)} ${at(height)}" width="${at(width)}" height="${at(height)}" role="img" aria-labelledby="t d"><title id="t">${escaped(title)}</title><desc id="d">${escaped(description)}</desc><style>${style}</style><rect class="ground" width="100%" height="100%" rx="6"/>${textAt(16, 26, title, 'title')}${parts.join('')}</svg>\n`
}

/** A scale from values to places; logarithmic where the values differ by more than `most` times. */
export function scaleFor(values: readonly number[], from: number, to: number, most = 60) {
  const positive = values.filter((value) => value > 0)
  const top = Math.max(...positive, Number.MIN_VALUE)
  const least = Math.min(...positive, top)
  const logarithmic = top / least > most
  if (!logarithmic) return { logarithmic, place: (value: number) => from + (Math.max(0, value) / top) * (to - from) }
  const low = Math.log(least / 2)
  const span = Math.log(top) - low
  return {
    logarithmic,
    place: (value: number) => from + (Math.max(0, Math.log(Math.max(value, least / 2)) - low) / span) * (to - from),
  }
}
