import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'
import { chromiumArguments, chromiumPath } from '../../app/programs/chromium.mjs'
import { marketplaces } from './setup/places'

const root = fileURLToPath(new URL('../..', import.meta.url))
const manyRequests = '10000000'

/** The marketplaces, each by the start command on a free port; the addresses they say go into `<NAME>_URL`. */
const servers = {
  name: 'marketplaces',
  command: `exec ${process.execPath} --import tsx tests/e2e/setup/serve.ts`,
  cwd: root,
  env: {
    PORT: '0',
    LOG_LEVEL: 'warn',
    RATE_LIMIT_PER_MINUTE: manyRequests,
    RATE_LIMIT_WRITES_PER_MINUTE: manyRequests,
    RATE_LIMIT_DATA_PER_MINUTE: manyRequests,
  },
  wait: {
    stdout: new RegExp(
      `All run: ${marketplaces.map((name) => `${name}=(?<${name}_url>\\S+) private=(?<${name}_private_url>\\S+)`).join(' ')}`,
    ),
  },
  timeout: 180_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
  stderr: 'pipe' as const,
}

/** Journeys of the enhancement module. */
const needsScript = /@needs-script/

/** Journeys that publish what others would count. */
const publishes = /@publishes/

/** What a run leaves out that was not asked for everything. */
const unless = (tags: RegExp) => (process.env.E2E === 'all' ? [] : [tags])

const withScript = { use: { javaScriptEnabled: true }, grepInvert: unless(/@journey-en/) }
const withoutScript = {
  use: { javaScriptEnabled: false },
  grepInvert: [needsScript, ...unless(/@journey-de|@page-de/)],
}
const undisturbed = ['with-script', 'without-script']

export default defineConfig({
  testDir: fileURLToPath(new URL('.', import.meta.url)),
  outputDir: `${root}/test-results/e2e`,
  snapshotDir: `${root}/test-results/e2e`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  globalSetup: './setup/prepare-marketplaces.ts',
  webServer: servers,
  use: {
    ...devices['Desktop Chrome'],
    channel: undefined,
    baseURL: process.env.CATALOGUE_URL,
    viewport: { width: 1440, height: 900 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    trace: 'off',
    screenshot: 'off',
    video: 'off',
    launchOptions: {
      executablePath: chromiumPath,
      args: chromiumArguments,
    },
  },
  projects: [
    { name: 'with-script', ...withScript, grepInvert: [publishes, ...withScript.grepInvert] },
    { name: 'without-script', ...withoutScript, grepInvert: [publishes, ...withoutScript.grepInvert] },
    // Alone they run with --no-deps.
    { name: 'publishing-with-script', ...withScript, grep: publishes, dependencies: undisturbed },
    { name: 'publishing-without-script', ...withoutScript, grep: publishes, dependencies: undisturbed },
  ],
})
