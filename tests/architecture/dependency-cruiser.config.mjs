import { importRules, testFiles } from './arrows.mjs'

/** The import rules for `npm run lint`, from the one table in `arrows.mjs`. */
export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\?url$', 'lib/generated', '^virtual:'] },
    },
    ...importRules.map(({ name, from, notFrom = [], to, notTo = [] }) => ({
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
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', 'app/lib/generated'] },
    exclude: { path: ['^tests/bench/peers/', '^build/'] },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'] },
  },
}
