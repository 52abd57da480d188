import { spawnSync } from 'node:child_process'
import { root } from './prepare.mjs'
import { readProgramArguments } from './read-arguments.mjs'
import { usage } from './usage.mjs'

/* `npm run lint`: one check after the other, with what they say. */
readProgramArguments(usage.lint.help, usage.lint.options)
for (const check of ['lint:format', 'lint:arrows']) {
  const { status } = spawnSync('npm', ['run', '-s', check], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
