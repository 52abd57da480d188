import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DrillProcess, startProcess } from '../../app/programs/drills/house/processes'
import { preparePeer } from './peers'

/** A project of Strapi in a folder of its own, with secrets of its own. */
export interface StrapiProject {
  /** Starts it as its command does, on a port of this machine. */
  start(port: number): DrillProcess
  remove(): void
}

/** Answered with 200 to everyone, without entries. */
export const strapiList = '/api/listings'

/** A copy of the peer that nothing was started in, on an empty database. It writes only into its folder and the database. */
export async function newStrapiProject(databaseUrl: string): Promise<StrapiProject> {
  const peer = await preparePeer('strapi')
  const folder = mkdtempSync(join(tmpdir(), 'marktlotse-strapi-'))
  for (const name of ['package.json', 'config', 'src'])
    cpSync(join(peer, name), join(folder, name), { recursive: true })
  symlinkSync(join(peer, 'node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, 'public/uploads'), { recursive: true })
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    BENCH_SECRET: randomBytes(32).toString('base64url'),
    STRAPI_TELEMETRY_DISABLED: 'true',
    // Where it notes an identifier of the installation.
    XDG_CONFIG_HOME: join(folder, '.config'),
  }
  const command = [folder, 'node_modules/@strapi/strapi/bin/strapi.js', 'start']
  return {
    start: (port) => startProcess('tests/bench/servers/start-in.mjs', command, { ...env, PORT: String(port) }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
