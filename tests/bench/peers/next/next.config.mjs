import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../../..')

/** Next as its template configures it. The page's components come from the product, which lies outside this folder. */
export default {
  distDir: 'build',
  experimental: { externalDir: true },
  outputFileTracingRoot: root,
  turbopack: { root },
}
