import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { settingsTable } from '../../app/lib/env.server'
import { programs } from '../../app/programs/bundle.mjs'
import { filesOfContext, readIgnored } from '../../app/programs/image/context'
import { readDockerfile, type Stage, type Step } from '../../app/programs/image/dockerfile'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const stages = readDockerfile(read('Dockerfile'))
const last = stages.at(-1) as Stage
const ignored = readIgnored(read('.dockerignore'))
const only = <Kind extends Step['kind']>(stage: Stage, kind: Kind) =>
  stage.steps.filter((step): step is Extract<Step, { kind: Kind }> => step.kind === kind)

describe('the Dockerfile', () => {
  it('has only steps that are carried out without an engine', () => {
    const instructions = read('Dockerfile').match(/^[A-Z]+ /gm)?.length ?? 0
    expect(stages.reduce((sum, { steps }) => sum + steps.length + 1, 0)).toBe(instructions)
    const planted = [
      'ADD x .',
      'RUN rm -rf /root/.npm',
      'COPY --chown=node x .',
      'ENV A B',
      'CMD node x',
      'SHELL ["x"]',
    ]
    for (const line of planted) expect(() => readDockerfile(`FROM a AS b\n${line}`), line).toThrow()
    expect(readDockerfile('FROM a AS b\nRUN one \\\n  && two')[0]?.steps).toEqual([
      { kind: 'run', command: 'one && two' },
    ])
  })

  it('builds on a pinned Debian image of the Node that the project supports', () => {
    for (const { image } of stages) expect(image).toMatch(/^node:20\.\d+\.\d+-bookworm-slim$/)
  })

  it('installs for production only, without scripts, and runs as another user than root', () => {
    const [install] = only(last, 'run')
    expect(install?.command).toMatch(/^npm ci --ignore-scripts --omit=dev /)
    const kinds = last.steps.map(({ kind }) => kind)
    expect(only(last, 'user').map(({ name }) => name)).toEqual(['node'])
    expect(kinds.lastIndexOf('copy')).toBeLessThan(kinds.indexOf('user'))
    expect(
      only(stages[0] as Stage, 'run').every(({ command }) => /^npm (ci --ignore-scripts|run build)/.test(command)),
    ).toBe(true)
  })

  it('starts and checks files that exist, and holds no secret', () => {
    for (const step of [...only(last, 'cmd'), ...only(last, 'healthcheck')]) {
      const file = step.command.find((word) => word.startsWith('app/'))
      expect(existsSync(join(root, file as string)), file).toBe(true)
    }
    const secrets = settingsTable.filter(({ secret }) => secret).map(({ name }) => name)
    const names = stages.flatMap((stage) => only(stage, 'env').map(({ name }) => name))
    expect(names).toEqual(['NODE_ENV', 'HOST'])
    expect(names.filter((name) => secrets.includes(name))).toEqual([])
  })

  it('holds all that its plain programs import', () => {
    const copied = only(last, 'copy').flatMap(({ sources }) => sources)
    const plain = copied.filter((path) => path.endsWith('.mjs'))
    expect(plain).toContain('app/programs/built.mjs')
    for (const file of plain) {
      for (const [, name] of read(file).matchAll(/ from '\.\/(.+\.mjs)'/g))
        expect(copied).toContain(`app/programs/${name}`)
    }
  })

  it('gets nothing from outside the repository', () => {
    for (const path of ['.env', '.env.production', '.data/x', 'node_modules/a', 'build/x', 'app/lib/generated/a.ts']) {
      expect(ignored(path), path).toBe(true)
    }
    for (const path of ['app/lib/env.server.ts', 'buildings', 'prisma/migrations/migration_lock.toml', '.npmrc']) {
      expect(ignored(path), path).toBe(false)
    }
    const files = new Set(filesOfContext(root, ignored))
    for (const source of only(last, 'copy').flatMap(({ from, sources }) => (from === null ? sources : []))) {
      expect(files.has(source), source).toBe(true)
    }
  })
})

interface Service {
  environment?: Record<string, string>
  build?: string
  image?: string
  command?: string[]
  entrypoint?: string[]
  ports?: string[]
  profiles?: string[]
  volumes?: string[]
}
const text = read('compose.yaml')
const services: Record<string, Service> = parse(text, { merge: true }).services
/** Not of the marketplace: of the database's and the search server's images, and one that only `keys` is given. */
const foreign = ['POSTGRES_PASSWORD', 'MEILI_MASTER_KEY']

describe('compose.yaml', () => {
  const own = Object.entries(services).filter(([, { build }]) => build !== undefined)
  const known = settingsTable.map(({ name }) => name)

  it('sets nothing for our programs that the table of settings does not know', () => {
    expect(own.map(([name]) => name).sort()).toEqual(['backup', 'keys', 'migrate', 'restore', 'web', 'web2', 'worker'])
    for (const [name, { environment = {} }] of own) {
      const unknown = Object.keys(environment).filter((variable) => !known.includes(variable))
      expect(unknown, name).toEqual(name === 'keys' ? ['MEILI_MASTER_KEY'] : [])
    }
  })

  it('takes from outside only settings, and passwords of the other servers', () => {
    const taken = [...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name)
    expect(taken.filter((name) => !known.includes(name) && !foreign.includes(name))).toEqual([])
  })

  it('asks with a message for everything that production needs, and has no default for a secret', () => {
    const needed = settingsTable.filter(({ required }) => required.includes('production')).map(({ name }) => name)
    for (const service of ['web', 'web2', 'worker']) {
      const environment = services[service]?.environment ?? {}
      for (const name of needed.filter((one) => one !== 'DATABASE_URL')) {
        expect(environment[name], name).toMatch(new RegExp(`^\\$\\{${name}:\\?Set ${name}\\}$`))
      }
    }
    for (const name of foreign) {
      const uses = [...text.matchAll(new RegExp(`\\$\\{${name}([^}]*)\\}`, 'g'))]
      expect(uses.length).toBeGreaterThan(0)
      for (const [, rest] of uses) expect(rest).toMatch(/^:\?Set /)
    }
    for (const { name } of settingsTable.filter(({ secret }) => secret)) {
      for (const [, rest] of text.matchAll(new RegExp(`\\$\\{${name}([^}]*)\\}`, 'g'))) expect(rest).toBe(':-')
    }
  })

  it('starts files that exist, keeps the search server within its memory, and pins every image', () => {
    for (const { command = [], entrypoint = [], image = '', build } of Object.values(services)) {
      const file = [...entrypoint, ...command].find((word) => word.startsWith('app/'))
      if (file) expect(existsSync(join(root, file)), file).toBe(true)
      if (build === undefined) expect(image).toMatch(/:v?\d+\.\d+[\w.-]*$/)
    }
    expect(services.meilisearch?.environment).toMatchObject({ MEILI_MAX_INDEXING_MEMORY: '512MiB' })
  })

  it('starts only programs that the build makes, publishes to loopback only, and no port twice', () => {
    const named = own.flatMap(([, { entrypoint = [], command = [] }]) => {
      const line = [...entrypoint, ...command]
      return line.length === 0 ? [] : [line[line.indexOf('app/programs/built.mjs') + 1]]
    })
    expect(named).toEqual(expect.arrayContaining(['backup', 'restore', 'worker']))
    expect(named.filter((name) => !programs.includes(name as string))).toEqual([])
    const ports = Object.values(services).flatMap((one) => one.ports ?? [])
    const published = ports.map((port) => port.replace(/:\d+$/, ''))
    expect(published.every((port) => port.startsWith('127.0.0.1:'))).toBe(true)
    expect(new Set(published).size).toBe(published.length)
  })

  it('keeps backups out of the image, and starts tools only when they are named', () => {
    const files = own.filter(([, { volumes = [] }]) => volumes.includes('./backups:/backups'))
    expect(files.map(([name]) => name).sort()).toEqual(['backup', 'restore'])
    for (const [name, { profiles }] of files) expect(profiles, name).toEqual(['tools'])
    expect(services.web2?.profiles).toEqual(['second'])
    expect([ignored('backups/x.gz'), ignored('prisma/backup/write.ts')]).toEqual([true, false])
  })
})
