import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { chromiumPath } from './chromium.mjs'
import { listDrills } from './drills.mjs'
import { libreOfficePath } from './libreoffice.mjs'
import { prepare, root, run, Stop, step } from './prepare.mjs'
import { readProgramArguments } from './read-arguments.mjs'
import { usage } from './usage.mjs'

/*
 * `npm test`: installs what is missing, then every kind of test in order, stopping at the first step that fails. At
 * the end stand the failures once more, as much of a long output is often kept as its end, and how many tests passed
 * and failed.
 */
const reports = join(root, 'test-results')
const notTriedFile = join(reports, 'not-tried.txt')
const bin = (path) => join(root, 'node_modules', path)
const has = (path) => existsSync(join(root, path))
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const count = { passed: 0, failed: 0 }
const notTried = []
const failures = []

/** Keeps the words of a failure without its colours. */
const keepFailure = (title, messages) =>
  failures.push(`${title}\n${messages.map((message) => stripVTControlCharacters(message)).join('\n')}`)

/** Shows the program's own output; a failure ends the run. */
function show(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, NOT_TRIED_FILE: notTriedFile, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const forward = (signal) => child.kill(signal)
    process.on('SIGINT', forward).on('SIGTERM', forward)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      process.removeListener('SIGINT', forward).removeListener('SIGTERM', forward)
      if (signal === 'SIGINT' || signal === 'SIGTERM' || code === 130) process.exit(130)
      if (code === 0) resolve()
      else reject(new Stop(`${args.find((arg) => !arg.startsWith('-')) ?? program} ended with ${code}.`))
    })
  })
}

const readReport = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null)

/** Runs one project of vitest and adds up its tests. */
async function vitest(project) {
  const report = join(reports, `${project}.json`)
  try {
    await show(process.execPath, [
      bin('vitest/vitest.mjs'),
      'run',
      '--config=tests/vitest.config.ts',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ])
  } finally {
    const result = readReport(report)
    count.passed += result?.numPassedTests ?? 0
    count.failed += (result?.numFailedTests ?? 0) || (result?.success === false ? 1 : 0)
    for (const file of result?.testResults ?? []) {
      for (const test of file.assertionResults) {
        if (test.status === 'failed') keepFailure(`${test.fullName} (${project})`, test.failureMessages ?? [])
        if (test.status !== 'passed' && test.status !== 'failed') notTried.push(`${test.fullName} (${project})`)
      }
    }
  }
}

/** All tests of a suite of a Playwright report, each with its title and its status. */
const flat = (suite) => [
  ...(suite.specs ?? []).flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test }))),
  ...(suite.suites ?? []).flatMap(flat),
]

async function endToEnd() {
  const report = join(reports, 'end-to-end.json')
  try {
    await show(
      process.execPath,
      [bin('@playwright/test/cli.js'), 'test', '--config=tests/e2e/playwright.config.ts', '--reporter=line,json'],
      { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    )
  } finally {
    const result = readReport(report)
    count.passed += (result?.stats.expected ?? 0) + (result?.stats.flaky ?? 0)
    count.failed += result?.stats.unexpected ?? 0
    if (result?.stats.flaky) notTried.push(`${result.stats.flaky} end-to-end tests passed only when repeated`)
    for (const { title, status, projectName, results } of (result?.suites ?? []).flatMap(flat)) {
      if (status === 'skipped') notTried.push(`${title} (end-to-end)`)
      if (status !== 'unexpected') continue
      const errors = results.flatMap((result) => result.errors)
      keepFailure(
        `${title} (end-to-end, ${projectName})`,
        errors.map(({ message }) => message),
      )
    }
  }
}

/** Installs a program from Debian where it is missing; where that cannot be done, a `Stop` says what would help. */
async function installFromDebian({ name, path, packages, tests }) {
  if (existsSync(path)) return
  const advice = `install it (on Debian: apt-get install ${packages[0]}) so that ${path} exists`
  if (spawnSync('apt-get', ['--version']).status !== 0) {
    throw new Stop(`The ${tests} need ${name} and there is no apt-get here; ${advice}.`)
  }
  if (process.getuid?.() !== 0) {
    throw new Stop(`The ${tests} need ${name} and only root may install it; ${advice}.`)
  }
  await step(`Installing ${name} from Debian`, async () => {
    const options = {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      failure: `${name} could not be installed; ${advice}.`,
    }
    await run('apt-get', ['update', '-q'], options)
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options)
  })
}

const installChromium = () =>
  installFromDebian({
    name: 'Chromium',
    path: chromiumPath,
    packages: ['chromium', 'fonts-liberation'],
    tests: 'end-to-end tests',
  })

/** Without it, the tests that read spreadsheets back are left out, and nothing else. */
async function installLibreOffice() {
  try {
    await installFromDebian({
      name: 'LibreOffice',
      path: libreOfficePath,
      packages: ['libreoffice-calc-nogui'],
      tests: 'tests of spreadsheets',
    })
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    notTried.push(error.message)
  }
}

/** A step whose program prints for itself. */
async function loud(label, work) {
  const since = performance.now()
  console.log(`\n▶ ${label}`)
  await work()
  console.log(`✓ ${label} (${((performance.now() - since) / 1000).toFixed(1)} s)`)
}

/** What is found by reading the sources; half of it while the types are checked, which takes longest. */
async function readSources() {
  const others = async () => {
    await run(process.execPath, [bin('@biomejs/biome/bin/biome'), 'ci', '.'])
    if (scripts['lint:arrows']) await run('npm', ['run', '-s', 'lint:arrows'])
    if (['knip.json', 'knip.jsonc', 'knip.ts', 'knip.config.ts'].some(has)) {
      await run(process.execPath, [bin('knip/bin/knip.js')])
    }
  }
  await together([run(process.execPath, [bin('typescript/bin/tsc'), '-p', '.']), others()])
}

/** Drills of faults mostly wait for starts, so that the others run beside them. */
async function drills() {
  const ids = [...listDrills().keys()]
  const faults = ids.filter((id) => id.startsWith('r'))
  const others = ids.filter((id) => !id.startsWith('r'))
  const lane = (own) =>
    own.length === 0
      ? null
      : show(process.execPath, [
          ...['--import', 'tsx', 'app/programs/commands/drill.ts', ...own],
          ...['--share', '0.05', '--no-proof', '--prepared'],
        ])
  await together([lane(faults), lane(others)])
}

/** Waits for the end of all, then fails with the first failure. */
async function together(all) {
  for (const { status, reason } of await Promise.allSettled(all)) if (status === 'rejected') throw reason
}

async function main() {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  await prepare({ withBuild: false })

  await step('Format, lint, types, import rules, unused code', readSources)
  await loud('Unit tests', () => vitest('unit'))
  if (has('tests/architecture')) await loud('Architecture tests', () => vitest('architecture'))
  if (has('tests/integration')) {
    await installLibreOffice()
    await loud('Integration tests', () => vitest('integration'))
  }
  if (has('tests/e2e/playwright.config.ts')) {
    await installChromium()
    await prepare({ withBuild: true })
    await loud('End-to-end tests', endToEnd)
    if (process.env.E2E !== 'all') {
      notTried.push(
        'journeys in English with script and in German without, German pages without script, accessibility rules on each page in its other language and theme, the other language of states that differ in a part (E2E=all npm test)',
      )
    }
  }
  if (has('app/programs/commands/drill.ts')) {
    await prepare({ withBuild: true })
    await loud('Drills at 5 %', drills)
    notTried.push('the full counts of the drills, and that each finds its planted faults (npm run drill -- --all)')
  }
  if (scripts['image:try']) {
    notTried.push('the steps of the Dockerfile, carried out, and what comes of them in production (npm run image:try)')
    notTried.push('compose.yaml with a container engine')
  }
}

readProgramArguments(usage.test.help, usage.test.options)
const since = performance.now()
let code = 0
try {
  await main()
} catch (error) {
  console.error(error instanceof Stop ? error.message : error)
  notTried.push('everything after the step that failed')
  if (count.failed === 0) count.failed = 1
  code = 1
}
if (existsSync(notTriedFile)) notTried.push(...readFileSync(notTriedFile, 'utf8').split('\n').filter(Boolean))
for (const failure of failures) console.log(`\n✗ ${failure.split('\n').slice(0, 60).join('\n')}`)
console.log(`\nNot tried here, after ${Math.round((performance.now() - since) / 1000)} s:`)
for (const entry of new Set(notTried)) console.log(`- ${entry}`)
console.log(`\n${count.passed} passed, ${count.failed} failed`)
process.exit(code)
