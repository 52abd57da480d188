import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { settingsTable } from '../../app/lib/env.server'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** One line per setting, as it must stand in the README. */
const table = settingsTable.map(({ name, meaning, standard, required }) => {
  const value = required.includes('production')
    ? '**needed in production**'
    : standard.production
      ? `\`${standard.production}\``
      : ''
  return `| \`${name}\` | ${meaning} | ${value} |`
})

it('lists every setting with its meaning, and no other', () => {
  expect(readme.split('\n').filter((line) => /^\| `[A-Z_]+` \|/.test(line))).toEqual(table)
})

it('stays within 150 lines and names the two commands', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(151)
  expect(readme).toContain('npm start')
  expect(readme).toContain('npm test')
})
