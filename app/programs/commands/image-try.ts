import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTemporaryDatabase } from '../../../prisma/embedded/temporary'
import { carryOut } from '../image/carry-out'
import { readIgnored } from '../image/context'
import { readDockerfile } from '../image/dockerfile'
import { tryImage } from '../image/trial'
import { root } from '../prepare.mjs'
import { readArguments, runCommand } from './arguments'

const help = `
Usage: npm run image:try [-- --keep] [--json]

Carries out the steps of the Dockerfile in an empty folder, without a container engine, and runs what comes of it in
production on an empty database: refusals, migrations, web process, worker, health check, backup, restore and the other
commands, their end. Installs the packages
twice, which takes minutes. Where it runs as root, the processes run as the user of the image.

  --keep   leaves the folder
  --json   prints sizes, times and failures as JSON
`

/** Megabytes on the disk. */
function sizeOf(path: string): number {
  const { stdout } = spawnSync('du', ['-sk', path], { encoding: 'utf8' })
  return Math.round(Number(stdout.split('\t')[0]) / 102.4) / 10
}

/** What an installation for production must not hold. */
function developmentPackages(folder: string): string[] {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const there = (name: string) =>
    readdirSync(join(folder, 'node_modules', name, '..')).includes(name.split('/').at(-1) ?? '')
  return Object.keys(devDependencies).filter((name) => {
    if (!lock[`node_modules/${name}`]?.dev) return false
    try {
      return there(name)
    } catch {
      return false
    }
  })
}

await runCommand(async () => {
  const { values } = readArguments(help, { keep: { type: 'boolean' }, json: { type: 'boolean' } })
  const into = mkdtempSync(join(tmpdir(), 'marktlotse-image-'))
  chmodSync(into, 0o755)
  const database = await startTemporaryDatabase()
  try {
    const since = performance.now()
    const stages = readDockerfile(readFileSync(join(root, 'Dockerfile'), 'utf8'))
    const ignored = readIgnored(readFileSync(join(root, '.dockerignore'), 'utf8'))
    const progress = (line: string) => process.stderr.write(`  ${line}\n`)
    const image = carryOut(stages, { context: root, ignored, into, progress })
    const seconds = Math.round((performance.now() - since) / 1_000)
    const { failures, figures } = await tryImage(
      image,
      await database.createDatabase('image'),
      await database.createDatabase('image_restored'),
    )
    const content = join(image.root, image.workdir)
    const left = developmentPackages(content)
    if (left.length > 0) failures.push(`Packages of development are there: ${left.join(', ')}.`)
    const sizes = Object.fromEntries(readdirSync(content).map((name) => [name, sizeOf(join(content, name))]))
    const report = { failures, ...figures, 'steps carried out in s': seconds, 'content in MB': sizeOf(content), sizes }
    if (values.json) console.log(JSON.stringify(report, null, 2))
    else {
      for (const [name, value] of Object.entries(report)) {
        if (name !== 'failures') console.log(`${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
      }
      for (const failure of failures) console.error(failure)
    }
    return failures.length === 0 ? 0 : 1
  } finally {
    await database.stop()
    if (values.keep) console.error(`The folder is ${into}.`)
    else rmSync(into, { recursive: true, force: true })
  }
})
