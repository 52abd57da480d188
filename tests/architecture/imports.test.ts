import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterAll, describe, expect, it } from 'vitest'
import { importRules, moduleArrows, testFiles } from './arrows.mjs'
import config, { forbiddenImports } from './dependency-cruiser.config.mjs'
import { circles, type Import, imports, sourceFiles } from './import-graph'

const root = join(import.meta.dirname, '../..')
const folders = ['app', 'search', 'prisma']

/** Offences against the import rules, as `rule: from -> to`. */
function offences(all: readonly Import[]): string[] {
  return all.flatMap(({ from, to }) => {
    if (new RegExp(testFiles).test(from)) return []
    return importRules.flatMap((rule) => {
      const match = new RegExp(rule.from).exec(from)
      if (!match || rule.notFrom?.some((pattern) => new RegExp(pattern).test(from)) || !new RegExp(rule.to).test(to))
        return []
      const allowed = rule.notTo?.some((pattern) =>
        new RegExp(pattern.replaceAll('$1', literal(match[1] ?? ''))).test(to),
      )
      return allowed ? [] : [`${rule.name}: ${from} -> ${to}`]
    })
  })
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('the arrows', () => {
  it('are fourteen modules, twenty arrows and no circle', () => {
    const names = Object.keys(moduleArrows)
    const arrows = Object.entries(moduleArrows).flatMap(([from, targets]) =>
      (targets as string[]).map((to) => ({ from, to })),
    )
    expect(names).toHaveLength(14)
    expect(arrows).toHaveLength(20)
    expect(circles(arrows)).toEqual([])
  })

  it('never lead from procurement to the catalogue, not even through others (§ 31 (6) VgV)', () => {
    const reach = (name: keyof typeof moduleArrows): string[] =>
      (moduleArrows[name] as (keyof typeof moduleArrows)[]).flatMap((next) => [next, ...reach(next)])
    expect(reach('procurement')).not.toContain('catalogue')
  })

  it('are kept by every module folder that exists', () => {
    const present = new Set(sourceFiles(root, ['app/modules']).map((file) => file.split('/')[2]))
    for (const name of present) expect(Object.keys(moduleArrows)).toContain(name)
  })
})

describe('the sources', () => {
  const files = sourceFiles(root, folders)
  const all = imports(root, files)

  it('keep the import rules', () => expect(offences(all)).toEqual([]))
  it('stand in no circle, types counted', () => expect(circles(all)).toEqual([]))
  it('have no barrels and nothing loose in routes', () => {
    expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([])
    expect(files.filter((file) => /^app\/routes\/[^/]+$/.test(file))).toEqual([])
  })
  it('have kebab-case names', () => {
    const name = /^[a-z0-9]+([-.][a-z0-9]+)*\.(ts|tsx|mjs|js)$/
    expect(files.filter((file) => !name.test(file.split('/').at(-1) ?? ''))).toEqual([])
  })
  it('hold routes to 120 lines', async () => {
    const { readFileSync } = await import('node:fs')
    const long = files.filter(
      (file) => file.startsWith('app/routes/') && readFileSync(join(root, file), 'utf8').split('\n').length > 121,
    )
    expect(long).toEqual([])
  })
})

const planted: readonly (readonly [string, string, string])[] = [
  ['routes-no-database', 'app/routes/katalog/route.tsx', 'app/lib/db.server.ts'],
  ['routes', 'app/routes/katalog/route.tsx', 'app/modules/catalogue/card.ts'],
  ['routes-own-folder', 'app/routes/katalog/route.tsx', 'app/routes/start/helper.ts'],
  ['arrow-catalogue', 'app/modules/catalogue/card.ts', 'app/modules/comparison/schema.ts'],
  ['arrow-procurement', 'app/modules/procurement/clause.ts', 'app/modules/catalogue/schema.ts'],
  ['arrow-comparison', 'app/modules/comparison/matrix.ts', 'app/modules/catalogue/card.ts'],
  ['modules-database-from-server', 'app/modules/catalogue/card.ts', 'app/lib/db.server.ts'],
  ['modules-search-from-server', 'app/modules/catalogue/card.ts', 'search/contract.ts'],
  ['components', 'app/components/frame.tsx', 'app/modules/catalogue/schema.ts'],
  ['components-no-server', 'app/components/frame.tsx', 'app/lib/env.server.ts'],
  ['content', 'app/content/de/pages.ts', 'app/modules/criteria/registry.ts'],
  ['lib', 'app/lib/clock.ts', 'app/modules/criteria/registry.ts'],
  ['search', 'search/embedded.ts', 'app/lib/clock.ts'],
  ['nobody-imports-programs', 'app/lib/clock.ts', 'app/programs/server.ts'],
]

describe('planted offences', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arrows-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const plant = (name: string, files: Record<string, string>) => {
    const place = join(folder, name)
    for (const [path, text] of Object.entries({
      'tsconfig.json': '{ "compilerOptions": { "moduleResolution": "Bundler" } }',
      ...files,
    })) {
      mkdirSync(dirname(join(place, path)), { recursive: true })
      writeFileSync(join(place, path), text)
    }
    return place
  }
  const relativeTo = (from: string, to: string) =>
    `${'../'.repeat(from.split('/').length - 1)}${to.replace(/\.tsx?$/, '')}`

  it.each(planted)('%s is found by the test and by the linter', async (rule, from, to) => {
    const place = plant(rule, {
      [to]: 'export type Thing = string\n',
      [from]: `import type { Thing } from '${relativeTo(from, to)}'\nexport type Other = Thing\n`,
    })
    expect(offences(imports(place, sourceFiles(place, folders))).map((offence) => offence.split(':')[0])).toContain(
      rule,
    )
    const { output } = await cruise(
      ['app', ...(to.startsWith('search') || from.startsWith('search') ? ['search'] : [])],
      {
        ...config.options,
        tsConfig: undefined,
        baseDir: place,
        ruleSet: { forbidden: forbiddenImports(place) },
        validate: true,
      } as never,
    )
    const violations = (output as { summary: { violations: { rule: { name: string } }[] } }).summary.violations
    expect(violations.map((violation) => violation.rule.name)).toContain(rule)
  })

  it('a circle of types is found by both', async () => {
    const place = plant('circle', {
      'app/lib/a.ts': "import type { B } from './b'\nexport type A = B | 1\n",
      'app/lib/b.ts': "import type { A } from './a'\nexport type B = A | 2\n",
    })
    expect(circles(imports(place, sourceFiles(place, folders)))).toHaveLength(1)
    const { output } = await cruise(['app'], {
      ...config.options,
      tsConfig: undefined,
      baseDir: place,
      ruleSet: { forbidden: forbiddenImports(place) },
      validate: true,
    } as never)
    const violations = (output as { summary: { violations: { rule: { name: string } }[] } }).summary.violations
    expect(violations.map((violation) => violation.rule.name)).toContain('no-cycle')
  })
})
