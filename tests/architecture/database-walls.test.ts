import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { moduleArrows } from './arrows.mjs'
import { readSchema, wallOffences } from './database-walls'
import { sourceFiles } from './import-graph'

const root = join(import.meta.dirname, '../..')
const schema = readSchema(join(root, 'prisma/schema'))

it('every schema file belongs to a module or to lib, and relations run along arrows', () => {
  for (const [model, owner] of Object.entries(schema.owner)) {
    expect([...Object.keys(moduleArrows), 'lib'], model).toContain(owner)
    for (const target of Object.values(schema.relations[model] ?? {})) {
      const other = schema.owner[target] as string
      const arrows = moduleArrows as Record<string, string[]>
      expect(
        owner === other || arrows[owner]?.includes(other) || arrows[other]?.includes(owner),
        `${model} -> ${target}`,
      ).toBe(true)
    }
  }
})

it('no file reaches through a wall', () => {
  const offences = sourceFiles(root, ['app', 'search']).flatMap((file) =>
    wallOffences(schema, file, readFileSync(join(root, file), 'utf8')),
  )
  expect(offences).toEqual([])
})

describe('planted offences are found', () => {
  it.each([
    [
      'a delegate',
      'app/modules/providers/queries.server.ts',
      'await database().listing.findMany({})',
      'delegate Listing',
    ],
    [
      'a back field',
      'app/modules/providers/queries.server.ts',
      'await database().provider.findMany({ include: { listings: true } })',
      'relation Provider.listings',
    ],
    [
      'a nested filter',
      'app/modules/providers/queries.server.ts',
      'await database().provider.findMany({ where: { listings: { some: { slug: "a" } } } })',
      'relation Provider.listings',
    ],
    [
      'raw SQL',
      'app/modules/providers/queries.server.ts',
      'await database().$queryRaw`SELECT * FROM "Listing"`',
      'raw table Listing',
    ],
    [
      'a typed include',
      'app/modules/providers/queries.server.ts',
      'const all = { listings: true } satisfies Prisma.ProviderInclude',
      'relation Provider.listings',
    ],
    [
      'rows',
      'app/modules/providers/commands.server.ts',
      "await insertRows(transaction, 'Listing', rows)",
      'rows of Listing',
    ],
    [
      'rows of a table that is not named',
      'app/modules/catalogue/commands.server/create.server.ts',
      'await insertRows(transaction, table, rows)',
      'insertRows without the name of a table',
    ],
    ['a route', 'app/routes/katalog/route.tsx', 'await database().listing.count()', 'delegate Listing'],
    [
      'lib’s own tables',
      'app/modules/catalogue/commands.server.ts',
      'await transaction.auditEvent.create({ data: {} })',
      'delegate AuditEvent',
    ],
  ])('%s', (_, file, text, expected) => {
    expect(wallOffences(schema, file, text).join()).toContain(expected)
  })

  it('what runs along an arrow is none', () => {
    const text =
      'await database().listing.findMany({ include: { provider: true, variants: { include: { answers: true } } } })'
    expect(wallOffences(schema, 'app/modules/catalogue/queries.server.ts', text)).toEqual([])
  })
})
