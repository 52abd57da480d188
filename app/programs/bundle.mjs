import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where the bundled programs stand, from the project's folder. All of them lie in this one folder. */
export const bundleFolder = 'build/programs'

/**
 * Name of a bundle and the file it is made of: what runs in production, threads included, `npm start`, and the server of
 * drills and benchmarks.
 */
const entries = {
  server: 'app/programs/server.ts',
  start: 'app/programs/commands/start.ts',
  dev: 'app/programs/commands/dev.ts',
  serve: 'app/programs/commands/serve.ts',
  worker: 'app/programs/commands/worker.ts',
  'db-migrate': 'app/programs/commands/db-migrate.ts',
  'listings-curated': 'app/programs/commands/listings-curated.ts',
  'import-publiccode': 'app/programs/commands/import-publiccode.ts',
  'feedback-list': 'app/programs/commands/feedback-list.ts',
  'search-keys': 'app/programs/commands/search-keys.ts',
  'search-reindex': 'app/programs/commands/search-reindex.ts',
  backup: 'app/programs/commands/backup.ts',
  restore: 'app/programs/commands/restore.ts',
  'spreadsheet-thread': 'app/lib/spreadsheet/thread.server.ts',
  'reading-thread': 'app/modules/catalogue/publiccode/reading-thread.server.ts',
}

/** Names of the bundles that a person starts. */
export const programs = Object.keys(entries).filter((name) => entries[name].startsWith('app/programs/commands/'))

/** A file finds its neighbours by its own address, which is that of its source also in the bundle. */
const ownAddress = (root) => ({
  name: 'own-address',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      if (!source.includes('import.meta.url')) return null
      const fromBundle = relative(join(root, bundleFolder), path)
      const address = `new URL(${JSON.stringify(fromBundle)}, import.meta.url).href`
      return {
        contents: source.replaceAll('import.meta.url', address),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }
    })
  },
})

/** `prepare.mjs` knows what it has begun, so that there must be one of it. */
const onePreparation = {
  name: 'one-preparation',
  setup(build) {
    build.onResolve({ filter: /\/prepare\.mjs$/ }, () => ({
      path: '../../app/programs/prepare.mjs',
      external: true,
    }))
  },
}

/**
 * Bundles the programs of `entries` for Node, packages left out: they start in a part of the time that loading several
 * hundred TypeScript files takes, and hold no compiler in memory.
 */
export async function bundle(root) {
  const { build } = await import('esbuild')
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: bundleFolder,
    bundle: true,
    splitting: true,
    chunkNames: 'part-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    metafile: true,
    plugins: [ownAddress(root), onePreparation],
  })
  const written = new Set(Object.keys(metafile.outputs).map((path) => path.slice(bundleFolder.length + 1)))
  for (const name of readdirSync(join(root, bundleFolder))) {
    if (!written.has(name)) rmSync(join(root, bundleFolder, name))
  }
}

/** The bundle that is made of a source file, from the project's folder; null where there is none. */
export function bundleOf(file) {
  const [name] = Object.entries(entries).find(([, source]) => source === file) ?? []
  return name === undefined ? null : `${bundleFolder}/${name}.js`
}

/** Address of a bundled program. */
export const bundled = (root, name) => pathToFileURL(join(root, bundleFolder, `${name}.js`)).href
