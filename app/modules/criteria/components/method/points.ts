import type { Language } from '../../../../lib/language'
import { type Rational, round } from '../../../../lib/rational'

const formats = {
  de: new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
}

/** Points with two decimals, as a calculation shows them; a dash where nothing applies. */
export const formatPoints = (language: Language, points: Rational | null): string =>
  points === null ? '–' : formats[language].format(round(points, 2))
