import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { importRules, testFiles } from './arrows.mjs'

const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The rule that names a route's own folder, once for each folder: names of routes hold signs that patterns read otherwise. */
function perRoute(root, rule) {
  const routes = join(root, 'app/routes')
  const folders = existsSync(routes) ? readdirSync(routes) : []
  return folders.map((folder) => ({
    ...rule,
    from: `^app/routes/${literal(folder)}/`,
    notTo: [`^app/routes/${literal(folder)}/`],
  }))
}

/** The import rules for the sources under a root, from the one table in `arrows.mjs`. */
export function forbiddenImports(root) {
  return [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    ...importRules
      .flatMap((rule) => (rule.name === 'routes-own-folder' ? perRoute(root, rule) : [rule]))
      .map(({ name, from, notFrom = [], to, notTo = [] }) => ({
        name,
        severity: 'error',
        from: { path: from, pathNot: [...notFrom, testFiles] },
        to: { path: to, ...(notTo.length > 0 ? { pathNot: notTo } : {}) },
      })),
    {
      name: 'one-door-stripe',
      severity: 'error',
      from: { pathNot: '^app/integrations/stripe' },
      to: { path: 'node_modules/stripe/' },
    },
  ]
}

export default {
  forbidden: forbiddenImports(join(import.meta.dirname, '../..')),
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', 'app/lib/generated'] },
    exclude: { path: ['^tests/bench/peers/', '^build/'] },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'] },
  },
}
