import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { settingsTable } from '../../app/lib/env.server'
import { metrics } from '../../app/lib/metrics.server'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const text = read('docs/operations.md')
const found = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))]

/** Values that are read when metrics are fetched, as they are named in the sources. */
const observed = ['app/lib', 'app/programs/server']
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`))
  .filter((file) => /\.ts$/.test(file))
  .flatMap((file) => [...read(file).matchAll(/observe\(\s*'(\w+)'/g)].map(([, name = '']) => name))

it('names only metrics that there are', async () => {
  const exported = [...(await metrics.registry.metrics()).matchAll(/^# TYPE (\w+)/gm)].map(([, name = '']) => name)
  const known = [...exported, ...observed]
  const named = found(/`((?:marktlotse|nodejs|process)_\w+)/g)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !known.includes(name))).toEqual([])
})

it('names only commands and settings that there are', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
  expect(found(/npm run ([a-z][\w:-]*)/g).filter((name) => !scripts.includes(name))).toEqual([])
  const settings = settingsTable.map(({ name }) => name)
  const named = found(/`((?:DATABASE|MEILISEARCH|PRIVATE|TRUSTED|PUBLIC|OPERATOR)_[A-Z_]+)`/g)
  expect(named.length).toBeGreaterThan(4)
  expect(named.filter((name) => !settings.includes(name))).toEqual([])
})
