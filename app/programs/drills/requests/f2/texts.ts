import type { seeded } from '../../house/drill'

type Random = ReturnType<typeof seeded>

/** Names that mean something to every object; dangerous as keys. */
export const objectNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'constructor.prototype',
  '__proto__.polluted',
  '__proto__[polluted]',
  'constructor[prototype][polluted]',
  'then',
  'length',
]

const compounds = [
  'Straßenbeleuchtungssteuerung',
  'Parkraumüberwachungssystem',
  'Bürgerbeteiligungsplattform',
  'Abfallbehälterfüllstandsmessung',
  'Hochwasserfrühwarnsystem',
  'Geodateninfrastruktur',
  'Ratsinformationssystem',
  'Verkehrszählungsdaten',
  'Luftqualitätsmessnetz',
  'Energieverbrauchserfassung',
  'Ladesäulenauslastung',
  'Gemeindeschlüsselverzeichnis',
]
const plain = ['Parken', 'Licht', 'LoRaWAN', 'Zähler', 'digital twin', 'E-Akte', 'Müll', 'Wasser', 'NGSI-LD', 'bus']
const stops = ['und', 'der die das', 'ein', 'the', 'of and or', 'für mit von', 'zu', 'im', 'and the of']
const operators = [
  '"Parken"',
  '"Parken',
  '-Parken',
  '+Licht -Wasser',
  'Parken AND Licht',
  'NOT',
  'OR OR OR',
  'name:Parken',
  'Park*',
  'Par?en',
  'Parken~2',
  'Licht^4',
  '(Parken OR (Licht',
  '[a TO z]',
  '{!func}name',
  '/Park.*/',
  '\\',
  "'; DROP TABLE listing; --",
  '$where',
  '{"$gt":""}',
  '%',
  '&&',
  '||',
  '<script>alert(1)</script>',
  '#{7*7}',
  '{{n}}',
  '$t(common.brand)',
]
const odd = [
  '\u200b',
  '\u200dParken\u200c',
  '\u202eneKrap',
  '\u2066Parken\u2069',
  '\ufeffLicht',
  'e\u0301'.repeat(30),
  `a${'\u0301'.repeat(180)}`,
  'é'.normalize('NFD'),
  '🙂',
  '👩‍👩‍👧‍👦 Familie',
  '🏳️‍🌈'.repeat(20),
  'İstanbul',
  'ﬃ ﬁ ﬂ',
  'ẞ ß ſ',
  '١٢٣٤',
  'Ｐａｒｋｅｎ',
  '中文 日本語 한국어',
  'مواقف السيارات',
  'חניה',
  'Ω≈ç√∫',
  '\ud800',
  '\udc00\ud800',
  '\u2028\u2029',
  '\u00ad\u00ad',
  '\u0000',
  '\t\n\r\v\f',
  '\u00a0\u2003\u3000',
  '\uffff\ufffe',
  '\u{10ffff}',
  '𝔓𝔞𝔯𝔨𝔢𝔫',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!',
]
const letters = 'abcdefghijklmnopqrstuvwxyzäöüßéñ0123456789'

/** A word with one to three letters left out, doubled, replaced or swapped. */
function misspelt(random: Random, word: string): string {
  const signs = [...word]
  for (let typos = 1 + random.below(3); typos > 0; typos--) {
    const at = random.below(signs.length)
    const letter = random.pick([...letters])
    const change = random.below(4)
    if (change === 0) signs.splice(at, 1)
    else if (change === 1) signs.splice(at, 0, letter)
    else if (change === 2) signs[at] = letter
    else signs.splice(at, 2, signs[at + 1] ?? '', signs[at] ?? '')
  }
  return signs.join('')
}

/** One text as it may stand in the search field. */
export function oddText(random: Random): string {
  const many = (count: number, make: () => string) => Array.from({ length: count }, make).join(' ')
  const word = () => random.pick(random.below(2) === 0 ? compounds : plain)
  const makers: (() => string)[] = [
    () => many(1 + random.below(3), word),
    () => misspelt(random, random.pick(compounds)),
    () => many(1 + random.below(4), () => misspelt(random, word())),
    () => many(1 + random.below(6), () => random.pick(stops)),
    () => many(1 + random.below(20), () => random.pick([...letters])),
    () => random.pick([...letters]).repeat(1 + random.below(2_400)),
    () => random.pick(compounds).repeat(1 + random.below(30)),
    () => many(1 + random.below(300), () => random.pick(stops)),
    () => random.pick(operators),
    () => `${random.pick(operators)} ${word()}`,
    () => random.pick(odd),
    () => many(1 + random.below(5), () => random.pick(odd) + (random.below(2) === 0 ? word() : '')),
    () => random.pick(objectNames),
    () => String.fromCodePoint(...Array.from({ length: 1 + random.below(60) }, () => 1 + random.below(0xd7fe))),
    () => many(1 + random.below(20), () => `${random.below(1e9)}${random.pick(['', '.', ',', '-', '/', '€', '%'])}`),
    () =>
      word()
        .split('')
        .join(random.pick(['-', '.', ' ', '\u00ad', '\u200b', '+', '*', ':'])),
  ]
  return random.pick(makers)()
}

/** A text with everyday words only. */
export const plainText = (random: Random): string => random.pick(random.below(3) === 0 ? compounds : plain)

/** A token that hardly any more is one. */
export function damaged(random: Random, token: string): string {
  const at = random.below(token.length + 1)
  const sign = random.pick(['x', ' ', '.', '-', '\u200b', '%', '\u0000', 'ä', ',', '0'])
  const forms = [
    token.toUpperCase(),
    token.slice(0, at),
    token.slice(at),
    token.slice(0, at) + sign + token.slice(at),
    ` ${token} `,
    token.repeat(2 + random.below(20)),
    `${token},${token}`,
    `["${token}"]`,
    token.normalize('NFD').replaceAll('e', 'е'),
    '',
  ]
  return random.pick(forms)
}

/** Levels and limits that no facet has. */
export const outOfRange = ['-1', '5', '99', '0', 'niveau-9', '1e309', 'NaN', '9'.repeat(40), '-0', '0x1', '1.5', '-']
/** Municipalities by key and name, and what is none. */
export const places = [
  '06531005',
  '99999999',
  '0',
  'demo-musterstadt',
  'Gießen',
  'GIESSEN ',
  'Frankfurt am Main',
  'a',
  'St.',
  '-',
  '06531005'.repeat(30),
]
/** Numbers of pages, and what is none. */
export const numbers = [
  '0',
  '-1',
  '2',
  '9999',
  '10000',
  '10001',
  '1e3',
  '1.5',
  ' 2',
  '٢',
  '9'.repeat(300),
  'NaN',
  'Infinity',
]
