import type { seeded } from '../../../house/drill'

type Random = ReturnType<typeof seeded>

const signs = [
  ...'{}[]:-?&*!|>\'"%@#,\t\n `~\\<=\u0000\u0007\u0085\u00a0\u00e9\u202e\u2028\ufeff',
  '🙂',
  ': ',
  '- ',
  '\r',
  '<<: *a\n',
]

const lines = (file: string): string[] => file.split('\n')
const cutAt = (random: Random, file: string): number => random.below(file.length + 1)

/** The file with one of its lines changed. */
function onLine(random: Random, file: string, change: (line: string) => string): string {
  const all = lines(file)
  const at = random.below(all.length)
  all[at] = change(all[at] ?? '')
  return all.join('\n')
}

/** An anchor on one value and aliases of it elsewhere, also as merge keys. */
function aliased(random: Random, file: string): string {
  const keys = [...file.matchAll(/^( *)([\w-]+):(?: |$)/gm)]
  const anchored = random.pick(keys)
  if (!anchored) return file
  const at = anchored.index + anchored[0].trimEnd().length
  const more = random.pick([
    (text: string) => onLine(random, text, (line) => line.replace(/: .*/, ': *a')),
    (text: string) => `${text}x-mehr: *a\n`,
    (text: string) => `${text}x-mehr:\n  <<: *a\n  z: 1\n`,
    (text: string) => `${text}<<: *a\n`,
    (text: string) => `${text}x-mehr: [${Array.from({ length: 300 }, () => '*a').join(', ')}]\n`,
  ])
  return more(`${file.slice(0, at)} &a${file.slice(at)}`)
}

/** Aliases of aliases: each level ten times the one before. */
function bomb(random: Random, file: string): string {
  const levels = Array.from({ length: 2 + random.below(8) }, (_, at) =>
    at === 0 ? 'x0: &x0 [lol, lol]' : `x${at}: &x${at} [${Array.from({ length: 10 }, () => `*x${at - 1}`).join(', ')}]`,
  )
  return `${file}${levels.join('\n')}\n`
}

function repeated(random: Random, file: string): string {
  const all = lines(file)
  const at = random.below(all.length)
  const block = all.slice(at, at + 1 + random.below(6))
  const times = random.pick([1, 2, 40, 400])
  return [...all.slice(0, at), ...Array.from({ length: times }, () => block).flat(), ...all.slice(at)].join('\n')
}

/** Changes of a file's text. `other` gives a second file. */
export const textChanges: Readonly<Record<string, (random: Random, file: string, other: () => string) => string>> = {
  'another indentation': (random, file) =>
    onLine(random, file, (line) =>
      random.pick([` ${line}`, `  ${line}`, line.replace(/^ /, ''), line.trimStart(), `\t${line}`]),
    ),
  'tabs for spaces': (random, file) =>
    random.below(3) === 0
      ? file.replaceAll('  ', '\t')
      : onLine(random, file, (line) => line.replace(/^ +| (?=\S+$)/, '\t')),
  'a sign more': (random, file) => {
    const at = cutAt(random, file)
    return file.slice(0, at) + random.pick(signs) + file.slice(at)
  },
  'signs less': (random, file) => {
    const at = cutAt(random, file)
    return file.slice(0, at) + file.slice(at + 1 + random.below(12))
  },
  'lines in another order': (random, file) => {
    const all = lines(file)
    const [taken = ''] = all.splice(random.below(all.length), 1)
    all.splice(random.below(all.length), 0, taken)
    return all.join('\n')
  },
  'lines again': repeated,
  'cut off': (random, file) => file.slice(0, Math.floor(file.length * (0.3 + 0.7 * random.next()))),
  'two files in one': (random, file, other) => {
    const [mine, more] = [lines(file), lines(other())]
    return [...mine.slice(0, 1 + random.below(mine.length)), ...more.slice(random.below(more.length))].join('\n')
  },
  'several documents': (random, file, other) => {
    const mark = random.pick(['---\n', '...\n---\n', '--- |\n', '---\n---\n', '...\n'])
    return random.pick([
      file + mark + other(),
      mark + file,
      onLine(random, file, (line) => `${line}\n${mark.trimEnd()}`),
    ])
  },
  directives: (random, file) => random.pick(['%YAML 1.1\n---\n', '%TAG ! tag:x:\n---\n', '%YAML 9\n', '%\n']) + file,
  'anchors and aliases': aliased,
  'aliases of aliases': bomb,
  comments: (random, file) =>
    onLine(random, file, (line) => `${line} #${random.pick(['', ' Text', ' \u0000', '\t:'])}`),
  'other ends of lines': (random, file) =>
    file.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', ' \n', '\u2028', '\u0085'])),
}

const latin = (file: string): Buffer => Buffer.from(file, 'latin1')
const sixteen = (file: string, order: 'le' | 'be', mark: boolean): Buffer => {
  const bytes = Buffer.from(mark ? `\ufeff${file}` : file, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
const filling = Buffer.from('# Füllung ................................\n')

/** Changes of a file's bytes. */
export const byteChanges: Readonly<Record<string, (random: Random, file: string) => Buffer>> = {
  'other bytes': (random, file) => {
    const bytes = Buffer.from(file)
    for (let times = 1 + random.below(4); times > 0; times--) bytes[random.below(bytes.length)] = random.below(256)
    return bytes
  },
  'bytes of control': (random, file) => {
    const bytes = Buffer.from(file)
    for (let times = random.pick([1, 3, 300]); times > 0; times--) bytes[random.below(bytes.length)] = random.below(32)
    return bytes
  },
  'Latin-1': (_, file) => latin(file),
  'UTF-16': (random, file) => sixteen(file, random.pick(['le', 'be'] as const), random.below(3) > 0),
  'a byte order mark': (random, file) =>
    Buffer.concat([
      Buffer.from(
        random.pick([
          [0xef, 0xbb, 0xbf],
          [0xef, 0xbb],
          [0xff, 0xfe],
          [0, 0, 0xfe, 0xff],
        ]),
      ),
      Buffer.from(file),
    ]),
  'broken UTF-8': (random, file) => {
    const at = random.below(file.length)
    const broken = random.pick([[0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5], [0xe2, 0x82], [0x80], [0xff]])
    return Buffer.concat([Buffer.from(file.slice(0, at)), Buffer.from(broken), Buffer.from(file.slice(at))])
  },
  'as long as allowed': (_, file) => {
    const bytes = Buffer.from(file)
    const room = 256 * 1024 - bytes.length
    return Buffer.concat([bytes, Buffer.alloc(Math.max(0, room - (room % filling.length)), filling)])
  },
  'too long': (_, file) => Buffer.concat([Buffer.from(file), Buffer.alloc(256 * 1024, filling)]),
}
