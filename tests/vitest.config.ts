import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (fromHere: string) => fileURLToPath(new URL(fromHere, import.meta.url))

export default defineConfig({
  root: path('..'),
  resolve: { alias: { '~': path('../app'), '~search': path('../search') } },
  test: {
    setupFiles: [path('setup/console.ts')],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          maxWorkers: 2,
          // Properties of thousands of runs share the machine with others.
          testTimeout: 30_000,
          include: [
            'app/**/*.test.ts',
            'app/**/*.test.tsx',
            'search/**/*.test.ts',
            'prisma/**/*.test.ts',
            'tests/bench/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts', 'tests/integration/**/*.test.tsx'],
          globalSetup: [path('setup/database-server.ts')],
          setupFiles: [path('setup/worker-database.ts')],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
