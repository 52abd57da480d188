import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

/** Vite's configuration; every call of the framework's commands names this file with `--config`. */
export default defineConfig({
  plugins: [
    remix({
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
  build: { assetsInlineLimit: 0, cssMinify: true, target: 'es2022' },
  server: { hmr: false },
})
