import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

/** Remix as its template configures it. The page's components come from the product; libraries count once, from here. */
export default defineConfig({
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
      },
    }),
  ],
  resolve: { dedupe: ['react', 'react-dom', '@remix-run/react', '@remix-run/node'] },
  server: { hmr: false },
})
