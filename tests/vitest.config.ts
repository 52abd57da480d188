import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  resolve: {
    alias: {
      '~': new URL('../app', import.meta.url).pathname,
      '~search': new URL('../search', import.meta.url).pathname,
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['app/**/*.test.ts', 'app/**/*.test.tsx', 'search/**/*.test.ts', 'prisma/**/*.test.ts'],
        },
      },
    ],
  },
})
