import { afterEach, describe, expect, it } from 'vitest'
import { adoptSettings, type Environment, parseSettings, SettingsError, settings, settingsTable } from './env.server'
import { releaseSingleton } from './singleton.server'

const demo: Environment = { MARKTLOTSE_MODE: 'demo', DATABASE_URL: 'postgresql://a:b@127.0.0.1/c' }
const production: Environment = {
  DATABASE_URL: 'postgresql://a:geheim@db/c',
  PUBLIC_URL: 'https://markt.example',
  OPERATOR_NAME: 'Muster-Zweckverband',
  OPERATOR_ADDRESS: 'Musterweg 1; 00000 Musterstadt',
  OPERATOR_REPRESENTATIVE: 'Erika Beispiel, Vorsitzende',
  OPERATOR_EMAIL: 'post@markt.example',
  OPERATOR_PHONE: '+49 000 1',
  PRIVACY_CONTACT: 'Datenschutz; dsb@markt.example',
  ACCESSIBILITY_CONTACT: 'barrierefrei@markt.example',
  ACCESSIBILITY_ENFORCEMENT_BODY: 'Beispielstelle; Musterweg 2',
}

function refusal(environment: Environment): SettingsError {
  try {
    parseSettings(environment)
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error('not refused')
}

describe('settings', () => {
  it('are production where nothing is said, and name everything missing in one sentence', () => {
    const { message, missing } = refusal({})
    expect(missing).toEqual([
      'PUBLIC_URL',
      'DATABASE_URL',
      'OPERATOR_NAME',
      'OPERATOR_ADDRESS',
      'OPERATOR_REPRESENTATIVE',
      'OPERATOR_EMAIL',
      'OPERATOR_PHONE',
      'PRIVACY_CONTACT',
      'ACCESSIBILITY_CONTACT',
      'ACCESSIBILITY_ENFORCEMENT_BODY',
    ])
    expect(message).toMatch(/^Marktlotse cannot start in production mode: not set: PUBLIC_URL, .+\.$/)
    expect(message).not.toContain('\n')
  })

  it('are complete in production with imprint and contacts', () => {
    const parsed = parseSettings(production)
    expect(parsed).toMatchObject({
      mode: 'production',
      host: '127.0.0.1',
      port: 3000,
      privatePort: 9464,
      publicUrl: 'https://markt.example',
      operator: { name: 'Muster-Zweckverband', address: ['Musterweg 1', '00000 Musterstadt'], vatId: null },
      databasePoolSize: 10,
      trustedProxies: [],
    })
    expect(JSON.stringify(parsed)).not.toMatch(/Demo|invalid/)
  })

  it('miss each required one when it alone is left out, empty or blank', () => {
    for (const name of settingsTable.filter(({ required }) => required.includes('production')).map((row) => row.name)) {
      for (const value of [undefined, '', '  ']) {
        expect(refusal({ ...production, [name]: value }).missing).toEqual([name])
      }
    }
  })

  it('carry values in demo and development that are seen to be invented', () => {
    for (const mode of ['demo', 'development']) {
      const { operator, publicUrl, privatePort } = parseSettings({ ...demo, MARKTLOTSE_MODE: mode })
      expect(operator.name).toBe('Beispielbetreiberin (Demo)')
      expect(operator.email).toMatch(/\.invalid$/)
      expect([publicUrl, privatePort]).toEqual([null, 0])
    }
  })

  it('want https in production and loopback elsewhere', () => {
    expect(refusal({ ...production, PUBLIC_URL: 'http://markt.example' }).wrong).toEqual(['PUBLIC_URL'])
    expect(refusal({ ...demo, HOST: '0.0.0.0' }).wrong).toEqual(['HOST'])
    expect(parseSettings({ ...production, HOST: '0.0.0.0' }).host).toBe('0.0.0.0')
    expect(parseSettings({ ...demo, HOST: '::1', PUBLIC_URL: 'http://localhost:3000/' }).publicUrl).toBe(
      'http://localhost:3000',
    )
  })

  it('refuse wrong values without repeating them', () => {
    const wrong: Environment = {
      PORT: '70000',
      PUBLIC_URL: 'https://markt.example/pfad',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1/200',
      DATABASE_URL: 'mysql://geheim',
      LOG_LEVEL: 'loud',
      OPERATOR_EMAIL: 'kein',
      BODY_LIMIT_KB: '1e3',
      OPERATOR_ADDRESS: ';',
    }
    for (const [name, value] of Object.entries(wrong)) {
      const error = refusal({ ...production, [name]: value })
      expect(error.wrong, name).toEqual([name])
      expect(error.message).not.toContain('geheim')
    }
    expect(refusal({ ...production, ...wrong }).wrong).toHaveLength(Object.keys(wrong).length)
    expect(refusal({ MARKTLOTSE_MODE: 'staging' }).wrong).toEqual(['MARKTLOTSE_MODE'])
  })

  it('need both keys of a search server in production, and none in a demonstration', () => {
    const MEILISEARCH_URL = 'http://127.0.0.1:7700'
    expect(() => parseSettings({ ...production, MEILISEARCH_URL })).toThrow(
      'not set: MEILISEARCH_SEARCH_KEY, MEILISEARCH_WRITE_KEY',
    )
    expect(parseSettings({ ...demo, MEILISEARCH_URL }).searchServer).toEqual({
      url: MEILISEARCH_URL,
      searchKey: null,
      writeKey: null,
      versionKey: null,
      prefix: 'marktlotse-demo',
    })
    expect(parseSettings(production).searchServer).toBeNull()
  })

  it('have no standard value for a secret', () => {
    const secrets = settingsTable.filter(({ secret }) => secret)
    expect(secrets.map(({ name }) => name)).toEqual([
      'DATABASE_URL',
      'MEILISEARCH_SEARCH_KEY',
      'MEILISEARCH_WRITE_KEY',
      'MEILISEARCH_VERSION_KEY',
    ])
    for (const { standard } of secrets) expect(standard).toEqual({})
  })

  it('read ranges of proxies', () => {
    const { trustedProxies } = parseSettings({ ...production, TRUSTED_PROXIES: '10.0.0.0/8,2001:db8::1' })
    expect(trustedProxies.map(({ prefix }) => prefix)).toEqual([8, 128])
  })
})

describe('settings of the process', () => {
  afterEach(() => releaseSingleton('settings'))

  it('are those that a program adopted', () => {
    adoptSettings(parseSettings({ ...demo, PORT: '4711' }))
    expect(settings().port).toBe(4711)
    adoptSettings(parseSettings({ ...demo, PORT: '4712' }))
    expect(settings().port).toBe(4712)
  })
})
