import { spawnSync } from 'node:child_process'
import { root } from '../../app/programs/prepare.mjs'

function git(args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

/** The commit of the code that is measured, and whether files differ from it; `null` outside a checkout. */
export function sourceText(): string | null {
  const commit = git(['rev-parse', '--short=10', 'HEAD'])
  if (commit === null) return null
  // What a run writes itself is no change of the code.
  const changes = git(['status', '--porcelain', '--', '.', ':!docs/benchmarks', ':!docs/benchmarks.md'])
  return changes === '' ? commit : `${commit} with changes`
}
