import { fileURLToPath } from 'node:url'

/** The page's components come from the product, so the root is the repository. No compression, as on the other side. */
const root = fileURLToPath(new URL('../../../..', import.meta.url))

export default { compress: false, poweredByHeader: false, turbopack: { root }, outputFileTracingRoot: root }
