import type { seeded } from '../../house/drill'

type Random = ReturnType<typeof seeded>

const length = 100_000

/** What is repeated to 100 kB. A lone end sign makes sure that what fits everywhere does not fit as a whole. */
const units: Record<string, readonly string[]> = {
  letters: ['a', 'Z', 'ß', 'ö', 'aA', 'straßenbeleuchtung', 'Bürgerinnen', 'er', 'ssss', 'in:innen', 'gla', 'ooo'],
  digits: ['0', '9', '1.', '1,', '1.000', '0123456789', '-1', '1e9', '١', '９'],
  spaces: [' ', '\t', '\n', '\r\n', '\u00a0', '\u2003', ' \t', ' a', 'a ', '\u200b', '\ufeff'],
  signs: [
    '.',
    '-',
    '/',
    '\\',
    '_',
    '+',
    '&',
    '=',
    '?',
    '#',
    '%',
    ':',
    ';',
    ',',
    "'",
    '"',
    '`',
    '!',
    '@',
    '..',
    '--',
    '//',
  ],
  brackets: ['(', ')', '[', ']', '{', '}', '<', '>', '()', ')(', '[[', '((a', '{"a":', '<a'],
  addresses: [
    'https://',
    'http://a',
    'https://a.b/',
    'www.',
    'a@',
    'a@a.',
    '@a.b',
    'mailto:',
    '//a',
    'https://a:1@',
    '%20',
    '&a=b',
  ],
  dates: ['2026-', '2026-01-31', '31.01.', '2026-01-31T00:00:00Z', '-01', '1/2/'],
  words: [
    'und ',
    'a-',
    'E-Akte-',
    'Smart City ',
    'der die das ',
    'x.y.',
    '3,5',
    'P+R ',
    'NGSI-LD ',
    'ä-ö ',
    'Straßen-',
  ],
  unicode: [
    '\u0301',
    'e\u0301',
    '🙂',
    '👩‍👩‍👧‍👦',
    '中文',
    'İ',
    'ﬃ',
    '\u202e',
    '\ud800',
    '\u2028',
    'ﷺ',
    'ｱ',
    '\u1e9e',
    '\u0345',
  ],
  licences: [
    '(',
    ')',
    'MIT AND ',
    '(MIT OR ',
    'LicenseRef-',
    'MIT WITH ',
    '+',
    ' +',
    'MIT+',
    'DocumentRef-a:',
    'and',
    '(MIT)',
  ],
  code: [
    'a,',
    '__proto__',
    'constructor.',
    '${',
    '{{',
    '<!--',
    '&amp;',
    '\\u0061',
    '(a+)+$',
    '\u0000',
    '06531005',
    'SOV-',
  ],
}

/** One text of 100 kB, and shorter ones that are the same but for some signs. */
export interface LongText {
  family: string
  text(shorter?: number): string
}

const all = Object.entries(units).flatMap(([family, own]) => own.map((unit) => ({ family, unit })))
const ends = ['', '!', '\u0000', '\n', ' ', 'ä', '.', '/', ')', '"', '\n\n ', '-x']
const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

/**
 * Makes the function that gives one long text after the other: a unit repeated, mostly alone, else with another one in
 * turn or after it, and an odd end. No unit leads again before every other one has.
 */
export function longTexts(random: Random): () => LongText {
  let rest: typeof all = []
  return () => {
    if (rest.length === 0) rest = [...all]
    const [{ family, unit } = { family: '', unit: ' ' }] = rest.splice(random.below(rest.length), 1)
    const { unit: other } = random.pick(all)
    const end = random.pick(ends)
    const mixed = random.below(6)
    return {
      family,
      text(shorter = 0) {
        const size = length - end.length - shorter
        if (mixed === 0) return fill(unit + other, size) + end
        return mixed === 1 ? fill(unit, size / 2) + fill(other, size / 2) + end : fill(unit, size) + end
      },
    }
  }
}
