import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { billOfMaterials } from '../bill-of-materials'
import { lockedPackages } from '../lock-file'
import { root } from '../prepare.mjs'
import { readArguments, runCommand } from './arguments'

const help = `
Usage: npm run -s sbom [-- --runtime]

Prints the packages of package-lock.json as CycloneDX 1.6 JSON: name, version, licence, checksum, and whether the
marketplace needs them to run ("required") or only to be built and tried ("excluded"). Nothing is asked of a network.

  --runtime   only what is needed to run
`

await runCommand(async () => {
  const { values } = readArguments(help, { runtime: { type: 'boolean' }, json: { type: 'boolean' } })
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const packages = lockedPackages().filter(({ runtime }) => runtime || !values.runtime)
  const text = `${JSON.stringify(billOfMaterials({ name, version }, packages), null, 2)}\n`
  // The end of the process would cut off what a pipe has not taken yet.
  await new Promise((resolve) => process.stdout.write(text, resolve))
  return 0
})
