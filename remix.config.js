import { readFileSync } from 'node:fs'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

/** What is asked of a route for the browser's build. */
const forBrowser = '?__remix-build-client-route'

/**
 * Only a page whose route says `hydrate: true` loads its modules in the browser. Those of the others, and of the root
 * while there is none that hydrates, are left empty there: bundling them is more than half of a build.
 */
function onlyWhatHydrates() {
  const routes = new Set()
  const hydrates = (file) => /\bhydrate: true\b/.test(readFileSync(file, 'utf8'))
  return {
    name: 'only-what-hydrates',
    enforce: 'post',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    options({ input }) {
      for (const id of Object.values(input)) if (id.endsWith(forBrowser)) routes.add(id.slice(0, -forBrowser.length))
    },
    transform(_code, id) {
      if (!id.endsWith(forBrowser)) return null
      const file = id.slice(0, -forBrowser.length)
      const needed = file.endsWith('/root.tsx') ? [...routes].some(hydrates) : hydrates(file)
      return needed ? null : { code: 'export default null', map: null }
    },
  }
}

/** Vite's configuration; every call of the framework's commands names this file with `--config`. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    onlyWhatHydrates(),
    remix({
      buildDirectory: 'build/pages',
      ignoredRouteFiles: ['**/*.test.*'],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
      },
    }),
  ],
  resolve: {
    alias: {
      '~': new URL('./app', import.meta.url).pathname,
      '~search': new URL('./search', import.meta.url).pathname,
    },
  },
  build: {
    assetsInlineLimit: 0,
    cssMinify: true,
    reportCompressedSize: false,
    target: 'es2022',
    // What only the server reads need not be small, and looking for what is unused takes long.
    rollupOptions: { treeshake: !isSsrBuild },
  },
  server: { hmr: false },
}))
