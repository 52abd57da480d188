import { expect, it } from 'vitest'
import { type CellStyle, defaultStyles, stylesOf } from './style-sheet'

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

it.each(Object.entries<CellStyle>(defaultStyles))(
  '%s is easily read',
  (_, { color = '#000000', background = '#ffffff' }) => {
    const [light = 0, dark = 0] = [luminance(color), luminance(background)].sort((a, b) => b - a)
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(7)
  },
)

it('takes the place of a default one of the same name, and stands beside the others', () => {
  const styles = stylesOf({ title: { italic: true }, own: { bold: true } })
  expect(styles).toEqual({ ...defaultStyles, title: { italic: true }, own: { bold: true } })
})
