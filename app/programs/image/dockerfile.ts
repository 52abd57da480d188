/** One step of a stage, in the order of the file. */
export type Step =
  | { kind: 'workdir'; folder: string }
  | { kind: 'copy'; from: string | null; sources: string[]; target: string }
  | { kind: 'run'; command: string }
  | { kind: 'env'; name: string; value: string }
  | { kind: 'user'; name: string }
  | { kind: 'expose'; port: number }
  | { kind: 'healthcheck'; command: string[] }
  | { kind: 'cmd'; command: string[] }

export interface Stage {
  image: string
  name: string | null
  steps: Step[]
}

const arrayOf = (text: string): string[] => {
  const value: unknown = JSON.parse(text)
  if (!Array.isArray(value) || !value.every((part) => typeof part === 'string')) {
    throw new Error(`Not a list of words: ${text}`)
  }
  return value
}

/** A command that names a path of the container cannot be carried out in a folder. */
function command(text: string): string {
  const outside = /(?:^|[\s=>])(\/(?!dev\/null)[^\s]*)/.exec(text)?.[1]
  if (outside) throw new Error(`RUN names ${outside}; steps have to stay in the working folder.`)
  return text
}

function copy(text: string): Step {
  const words = text.split(/\s+/)
  const from = /^--from=(\w+)$/.exec(words[0] ?? '')?.[1] ?? null
  const paths = from === null ? words : words.slice(1)
  const target = paths.pop()
  if (target === undefined || paths.length === 0 || paths.some((path) => path.startsWith('--'))) {
    throw new Error(`COPY ${text} cannot be carried out.`)
  }
  return { kind: 'copy', from, sources: paths, target }
}

const readers: Record<string, (text: string) => Step> = {
  WORKDIR: (folder) => ({ kind: 'workdir', folder }),
  COPY: copy,
  RUN: (text) => ({ kind: 'run', command: command(text) }),
  ENV(text) {
    const [, name = '', value = ''] = /^([A-Z_]+)=(\S+)$/.exec(text) ?? []
    if (name === '') throw new Error(`ENV ${text}: one name=value, without spaces.`)
    return { kind: 'env', name, value }
  },
  USER: (name) => ({ kind: 'user', name }),
  EXPOSE: (port) => ({ kind: 'expose', port: Number(port) }),
  HEALTHCHECK(text) {
    const [, list = ''] = /^(?:--[a-z-]+=\S+\s+)*CMD\s+(\[.+\])$/.exec(text) ?? []
    return { kind: 'healthcheck', command: arrayOf(list) }
  },
  CMD: (text) => ({ kind: 'cmd', command: arrayOf(text) }),
}

/** The stages of a Dockerfile. Throws on every instruction and form that cannot be carried out without an engine. */
export function readDockerfile(text: string): Stage[] {
  const stages: Stage[] = []
  const lines = text
    .replaceAll('\\\n', ' ')
    .replace(/[ \t]{2,}/g, ' ')
    .split('\n')
    .map((line) => line.trim())
  for (const line of lines.filter((one) => one !== '' && !one.startsWith('#'))) {
    const end = line.search(/\s/)
    const [word, rest] = end < 0 ? [line, ''] : [line.slice(0, end), line.slice(end).trim()]
    if (word === 'FROM') {
      const [, image, name = null] = /^(\S+)(?:\s+AS\s+(\w+))?$/.exec(rest) ?? []
      if (image === undefined) throw new Error(`FROM ${rest} cannot be read.`)
      stages.push({ image, name, steps: [] })
      continue
    }
    const read = readers[word]
    if (read === undefined) throw new Error(`${line}: this instruction cannot be carried out.`)
    const stage = stages.at(-1)
    if (stage === undefined) throw new Error(`${line} stands before FROM.`)
    stage.steps.push(read(rest))
  }
  return stages
}
