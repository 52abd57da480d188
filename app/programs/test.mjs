import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

if (!existsSync('node_modules/.package-lock.json')) spawnSync('npm', ['ci'], { stdio: 'inherit' })
const run = spawnSync('node_modules/.bin/vitest', ['run', '--config', 'tests/vitest.config.ts'], { stdio: 'inherit' })
process.exit(run.status ?? 1)
