import { z } from 'zod'
import { type AddressRange, parseAddressRange } from './client-address.server'
import { databaseUrlFault } from './database-url'
import { type RunMode, runModes } from './run-mode'
import { releaseSingleton, singleton } from './singleton.server'

/** Environment as the operating system hands it over. */
export type Environment = Readonly<Record<string, string | undefined>>

interface Row<Schema extends z.ZodType = z.ZodType, Need extends SettingNeed = SettingNeed> {
  meaning: string
  schema: Schema
  /** What a value must be, completing "must be …". */
  form: string
  need: Need
  /** Value where none is given, for all modes or by mode. */
  standard?: string | Partial<Record<RunMode, string>>
  secret?: true
}

/** `always`: there must be a value, given or standard; `never`: without a value the setting is `null`. */
type SettingNeed = 'always' | 'never'

const needed = <Schema extends z.ZodType>(row: Omit<Row<Schema>, 'need'>): Row<Schema, 'always'> => ({
  ...row,
  need: 'always',
})
const optional = <Schema extends z.ZodType>(row: Omit<Row<Schema>, 'need'>): Row<Schema, 'never'> => ({
  ...row,
  need: 'never',
})

const whole = (least: number, most: number) => ({
  schema: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most),
  form: `a whole number from ${least} to ${most}`,
})
const line = { schema: z.string().max(300), form: 'a line of text' }
const lines = {
  schema: z
    .string()
    .max(1_000)
    .transform((text) =>
      text
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .refine((parts) => parts.length > 0),
  form: 'text, lines separated by ";"',
}
const email = { schema: z.email(), form: 'an e-mail address' }

/** Demo and development carry values that are seen to be invented; production has none. */
const invented = (value: string) => ({ demo: value, development: value })

const origin = z
  .string()
  .refine((text) => URL.canParse(text))
  .transform((text) => new URL(text))
  .refine(
    ({ protocol, pathname, search, hash, username, password }) =>
      /^https?:$/.test(protocol) && pathname === '/' && `${search}${hash}${username}${password}` === '',
  )
  .transform((url) => url.origin)

const rows = {
  MARKTLOTSE_MODE: needed({
    meaning:
      'How the marketplace runs: `development`, `demo` or `production`. `npm start` and `npm run dev` set it themselves and refuse another value.',
    schema: z.enum(runModes),
    form: 'one of development, demo, production',
    standard: 'production',
  }),
  HOST: needed({ meaning: 'Address to listen on.', ...line, standard: '127.0.0.1' }),
  PORT: needed({ meaning: 'Port to listen on; 0 takes a free one.', ...whole(0, 65_535), standard: '3000' }),
  PRIVATE_PORT: needed({
    meaning:
      "Port of the operator's pages (`/betrieb`), the worker's health and the metrics (`/metrics`, Prometheus form); 0 takes a free one, `off` is none.",
    schema: z
      .string()
      .regex(/^(off|\d{1,5})$/)
      .transform((text) => (text === 'off' ? null : Number(text)))
      .refine((port) => port === null || port <= 65_535),
    form: 'a port from 0 to 65535, or off',
    standard: { production: '9464', demo: '0', development: '0' },
  }),
  PRIVATE_HOST: needed({
    meaning:
      'Address of the private port. Whoever reaches it is the operator: leave it on loopback, except in a container whose port is published to loopback only.',
    ...line,
    standard: '127.0.0.1',
  }),
  PUBLIC_URL: optional({
    meaning:
      'Origin under which visitors reach the marketplace; absolute addresses come from it, other hosts are refused.',
    schema: origin,
    form: 'an origin such as https://marktlotse.example, in production with https',
  }),
  TRUSTED_PROXIES: needed({
    meaning:
      'Proxies in front, as CIDR ranges separated by commas; `X-Forwarded-For` and `-Host` count from them only.',
    schema: z.string().transform((text, context): AddressRange[] =>
      text
        .split(',')
        .filter((part) => part.trim() !== '')
        .map((part) => {
          const range = parseAddressRange(part)
          if (range === null) context.addIssue('no range')
          return range ?? { address: '0.0.0.0', prefix: 32, family: 'ipv4' }
        }),
    ),
    form: 'a list of ranges such as 10.0.0.0/8, 2001:db8::/32',
    standard: '',
  }),
  DATABASE_URL: needed({
    meaning: 'PostgreSQL database. `npm start` and `npm run dev` bring their own where it is not set.',
    schema: z.string().refine((url) => databaseUrlFault(url) === null),
    form: 'an address such as postgresql://user:password@host:5432/database',
    secret: true,
  }),
  DATABASE_POOL_SIZE: needed({
    meaning: 'Database connections per process.',
    ...whole(1, 200),
    standard: '10',
  }),
  DATABASE_STATEMENT_TIMEOUT_MS: needed({
    meaning: 'Longest run of one database statement, in milliseconds.',
    ...whole(100, 600_000),
    standard: '10000',
  }),
  OPERATOR_NAME: needed({
    meaning: 'Imprint: name of the operator with legal form.',
    ...line,
    standard: invented('Beispielbetreiberin (Demo)'),
  }),
  OPERATOR_ADDRESS: needed({
    meaning: 'Imprint: postal address, lines separated by ";".',
    ...lines,
    standard: invented('Musterweg 1; 00000 Musterstadt (Demo)'),
  }),
  OPERATOR_REPRESENTATIVE: needed({
    meaning: 'Imprint: who represents the operator, with office.',
    ...line,
    standard: invented('Erika Beispiel, Leitung (Demo)'),
  }),
  OPERATOR_EMAIL: needed({ meaning: 'Imprint: e-mail.', ...email, standard: invented('kontakt@demo.invalid') }),
  OPERATOR_PHONE: needed({ meaning: 'Imprint: telephone.', ...line, standard: invented('+49 000 000000') }),
  OPERATOR_VAT_ID: optional({ meaning: 'Imprint: VAT identification number, where there is one.', ...line }),
  OPERATOR_SUPERVISION: optional({
    meaning: 'Imprint: supervisory authority, where there is one.',
    ...line,
  }),
  PRIVACY_CONTACT: needed({
    meaning: 'Privacy page: data protection officer, lines separated by ";".',
    ...lines,
    standard: invented('Datenschutz der Beispielbetreiberin (Demo); datenschutz@demo.invalid'),
  }),
  ACCESSIBILITY_CONTACT: needed({
    meaning: 'Accessibility statement: who answers reports, lines separated by ";".',
    ...lines,
    standard: invented('Barrierefreiheit der Beispielbetreiberin (Demo); barrierefrei@demo.invalid'),
  }),
  ACCESSIBILITY_ENFORCEMENT_BODY: needed({
    meaning: 'Accessibility statement: enforcement body of the Land, with address, lines separated by ";".',
    ...lines,
    standard: invented('Beispiel-Durchsetzungsstelle (Demo); Musterweg 2; 00000 Musterstadt'),
  }),
  LOG_LEVEL: needed({
    meaning: 'Least level that is logged.',
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    form: 'one of trace, debug, info, warn, error, fatal, silent',
    standard: { development: 'info', demo: 'warn', production: 'info' },
  }),
  RATE_LIMIT_PER_MINUTE: needed({
    meaning: 'Pages per client and minute that have to be made; kept pages and files do not count.',
    ...whole(1, 100_000_000),
    standard: '1200',
  }),
  RATE_LIMIT_WRITES_PER_MINUTE: needed({
    meaning: 'Sent forms per client and minute.',
    ...whole(1, 100_000_000),
    standard: '60',
  }),
  RATE_LIMIT_DATA_PER_MINUTE: needed({
    meaning: 'Data requests of scripts (`.data`, `__manifest`) per client and minute.',
    ...whole(1, 100_000_000),
    standard: '300',
  }),
  BODY_LIMIT_KB: needed({ meaning: 'Largest form that is taken, in kilobytes.', ...whole(1, 1_024), standard: '512' }),
  IMPORT_CONTACTS: needed({
    meaning:
      'Whether contact persons named in a publiccode.yml are kept and shown with the listing; `no` leaves them out.',
    schema: z.enum(['yes', 'no']).transform((text) => text === 'yes'),
    form: 'yes or no',
    standard: 'no',
  }),
  MEILISEARCH_URL: optional({
    meaning: 'Meilisearch 1.50 or later of version 1 that answers searches; without it the index in the process does.',
    schema: origin,
    form: 'an origin such as http://127.0.0.1:7700',
  }),
  MEILISEARCH_SEARCH_KEY: optional({
    meaning: 'Key that can only search; `npm run search:keys` makes it. Needed in production with `MEILISEARCH_URL`.',
    ...line,
    secret: true,
  }),
  MEILISEARCH_WRITE_KEY: optional({
    meaning: 'Key that writes the index; made and needed like the other one.',
    ...line,
    secret: true,
  }),
  MEILISEARCH_VERSION_KEY: optional({
    meaning:
      "Key that can only ask for the server's version; made like the others. Without it the version is not checked.",
    ...line,
    secret: true,
  }),
  MEILISEARCH_INDEX_PREFIX: needed({
    meaning: 'Begin of the names of the indexes; keeps environments on one server apart.',
    schema: z.string().regex(/^[a-z0-9-]{1,60}$/),
    form: 'lower-case letters, digits and hyphens, at most 60',
    standard: {
      production: 'marktlotse-production',
      demo: 'marktlotse-demo',
      development: 'marktlotse-development',
    },
  }),
  PAGE_CACHE_MB: needed({
    meaning: 'Memory for kept pages, in megabytes; 0 keeps none.',
    ...whole(0, 4_096),
    standard: '64',
  }),
} satisfies Record<string, Row>

type Rows = typeof rows
type Values = {
  [Name in keyof Rows]: Rows[Name] extends Row<infer Schema, infer Need>
    ? z.output<Schema> | (Need extends 'never' ? null : never)
    : never
}

/** One line of the table of settings, as it is printed. */
export interface SettingLine {
  name: string
  meaning: string
  /** Standard value by mode; absent where there is none. */
  standard: Partial<Record<RunMode, string>>
  /** Modes in which the marketplace does not start without a value of the operator. */
  required: readonly RunMode[]
  form: string
  secret: boolean
}

const standardOf = ({ standard }: Row, mode: RunMode): string | undefined =>
  typeof standard === 'string' ? standard : standard?.[mode]

const isRequired = (name: string, row: Row, mode: RunMode): boolean =>
  (row.need === 'always' && standardOf(row, mode) === undefined) || (name === 'PUBLIC_URL' && mode === 'production')

/** Every setting there is, in the order in which it is documented. */
export const settingsTable: readonly SettingLine[] = Object.entries<Row>(rows).map(([name, row]) => ({
  name,
  meaning: row.meaning,
  standard: Object.fromEntries(
    runModes.flatMap((mode) => {
      const value = standardOf(row, mode)
      return value === undefined ? [] : [[mode, value]]
    }),
  ),
  required: runModes.filter((mode) => isRequired(name, row, mode)),
  form: row.form,
  secret: row.secret === true,
}))

export interface Settings {
  mode: RunMode
  host: string
  port: number
  /** `null` = none. */
  privatePort: number | null
  privateHost: string
  /** `null` in demo and development: the address the server listens on. */
  publicUrl: string | null
  trustedProxies: readonly AddressRange[]
  databaseUrl: string
  databasePoolSize: number
  databaseStatementTimeoutMs: number
  operator: {
    name: string
    address: readonly string[]
    representative: string
    email: string
    phone: string
    vatId: string | null
    supervision: string | null
  }
  privacyContact: readonly string[]
  accessibility: { contact: readonly string[]; enforcementBody: readonly string[] }
  logLevel: Values['LOG_LEVEL']
  rateLimits: { perMinute: number; writesPerMinute: number; dataPerMinute: number }
  bodyLimitBytes: number
  pageCacheBytes: number
  /** Contact persons of publiccode.yml files are kept. */
  importPersons: boolean
  /** `null`: the index in the process answers. */
  searchServer: SearchServerSettings | null
}

export interface SearchServerSettings {
  url: string
  /** `null` only outside production. */
  searchKey: string | null
  writeKey: string | null
  /** `null`: the version is not checked, unless the writing key may ask for it. */
  versionKey: string | null
  prefix: string
}

/** The settings do not allow a start; the message has a sentence for each of them and names no value. */
export class SettingsError extends Error {
  override name = 'Refusal'
  readonly missing: readonly string[]
  readonly wrong: readonly string[]
  /** One for each setting. */
  readonly sentences: readonly string[]
  constructor(mode: RunMode, missing: readonly string[], wrong: Readonly<Record<string, string>>) {
    const meanings: Readonly<Record<string, Row>> = rows
    const sentences = [
      ...missing.map((name) => `${name} is not set. ${meanings[name]?.meaning}`),
      ...Object.entries(wrong).map(([name, form]) => `${name} must be ${form}.`),
    ]
    super([`Marktlotse cannot start in ${mode} mode:`, ...sentences.map((text) => `  ${text}`)].join('\n'))
    this.sentences = sentences
    this.missing = missing
    this.wrong = Object.keys(wrong)
  }
}

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

function readMode(environment: Environment): RunMode {
  const text = environment.MARKTLOTSE_MODE?.trim() || 'production'
  const mode = rows.MARKTLOTSE_MODE.schema.safeParse(text)
  if (!mode.success) throw new SettingsError('production', [], { MARKTLOTSE_MODE: rows.MARKTLOTSE_MODE.form })
  return mode.data
}

function readValues(environment: Environment, mode: RunMode): Values {
  const missing: string[] = []
  const wrong: Record<string, string> = {}
  const values: Record<string, unknown> = {}
  for (const [name, row] of Object.entries<Row>(rows)) {
    const text = environment[name]?.trim() || standardOf(row, mode)
    if (text === undefined) {
      values[name] = null
      if (isRequired(name, row, mode)) missing.push(name)
      continue
    }
    const parsed = row.schema.safeParse(text)
    if (parsed.success) values[name] = parsed.data
    else wrong[name] = row.form
  }
  const { PUBLIC_URL } = values as Partial<Values>
  if (mode === 'production' && PUBLIC_URL?.startsWith('http:')) wrong.PUBLIC_URL = rows.PUBLIC_URL.form
  for (const name of ['HOST', 'PRIVATE_HOST'] as const) {
    const host = (values as Partial<Values>)[name]
    if (mode === 'production' || host === undefined || isLoopback(host)) continue
    wrong[name] = 'an address of this machine such as 127.0.0.1, because only production may be reached from outside'
  }
  if (mode === 'production' && environment.MEILISEARCH_URL?.trim()) {
    const keys = ['MEILISEARCH_SEARCH_KEY', 'MEILISEARCH_WRITE_KEY'] as const
    missing.push(...keys.filter((name) => values[name] === null))
  }
  if (missing.length > 0 || Object.keys(wrong).length > 0) throw new SettingsError(mode, missing, wrong)
  return values as Values
}

function searchServerOf(values: Values): SearchServerSettings | null {
  if (values.MEILISEARCH_URL === null) return null
  return {
    url: values.MEILISEARCH_URL,
    searchKey: values.MEILISEARCH_SEARCH_KEY,
    writeKey: values.MEILISEARCH_WRITE_KEY,
    versionKey: values.MEILISEARCH_VERSION_KEY,
    prefix: values.MEILISEARCH_INDEX_PREFIX,
  }
}

/** Reads an environment; throws a `SettingsError` that names everything missing or wrong at once. */
export function parseSettings(environment: Environment): Settings {
  const mode = readMode(environment)
  const values = readValues(environment, mode)
  return {
    mode,
    host: values.HOST,
    port: values.PORT,
    privatePort: values.PRIVATE_PORT,
    privateHost: values.PRIVATE_HOST,
    publicUrl: values.PUBLIC_URL,
    trustedProxies: values.TRUSTED_PROXIES,
    databaseUrl: values.DATABASE_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    databaseStatementTimeoutMs: values.DATABASE_STATEMENT_TIMEOUT_MS,
    operator: {
      name: values.OPERATOR_NAME,
      address: values.OPERATOR_ADDRESS,
      representative: values.OPERATOR_REPRESENTATIVE,
      email: values.OPERATOR_EMAIL,
      phone: values.OPERATOR_PHONE,
      vatId: values.OPERATOR_VAT_ID,
      supervision: values.OPERATOR_SUPERVISION,
    },
    privacyContact: values.PRIVACY_CONTACT,
    accessibility: {
      contact: values.ACCESSIBILITY_CONTACT,
      enforcementBody: values.ACCESSIBILITY_ENFORCEMENT_BODY,
    },
    logLevel: values.LOG_LEVEL,
    rateLimits: {
      perMinute: values.RATE_LIMIT_PER_MINUTE,
      writesPerMinute: values.RATE_LIMIT_WRITES_PER_MINUTE,
      dataPerMinute: values.RATE_LIMIT_DATA_PER_MINUTE,
    },
    bodyLimitBytes: values.BODY_LIMIT_KB * 1024,
    pageCacheBytes: values.PAGE_CACHE_MB * 1024 * 1024,
    importPersons: values.IMPORT_CONTACTS,
    searchServer: searchServerOf(values),
  }
}

const name = 'settings'

/** The environment of this process, for programs that start others. */
export const environment = (): Environment => process.env

/** The settings of this process, read at the first call. */
export function settings(): Settings {
  return singleton(name, () => parseSettings(environment()))
}

/** Lets this process run with other settings than its environment says: a program that brings its own database. */
export function adoptSettings(adopted: Settings): void {
  releaseSingleton(name)
  singleton(name, () => adopted)
}

/** The level of the log, which must be known before all other settings are right. */
export function readLogLevel(): Settings['logLevel'] {
  const level = rows.LOG_LEVEL.schema.safeParse(environment().LOG_LEVEL?.trim())
  return level.success ? level.data : 'info'
}

/** Tells the libraries whether this is development; they read it when they are loaded. */
export function setLibraryMode(mode: RunMode): void {
  process.env.NODE_ENV = mode === 'development' ? 'development' : 'production'
}
