import { describe, expect, it } from 'vitest'
import { isOsiApproved, licenceFamilies } from './licence'
import { openness, opennessQuestion } from './openness'
import type { Facts } from './predicate'

const open: Facts = { licence: 'EUPL-1.2', repoPublic: true, closedParts: [] }
const publicCode: Facts = {
  ...open,
  publiccodeValid: true,
  catalogues: ['opencode'],
  contributionGuide: true,
  governance: 'foundation',
}

describe('openness', () => {
  it.each<[string, Facts, string, string]>([
    ['closed', { licence: 'LicenseRef-proprietary', repoPublic: false, openExport: false }, 'O0', 'O0'],
    [
      'open interfaces',
      {
        licence: 'LicenseRef-proprietary',
        repoPublic: false,
        openExport: true,
        openApiUrl: 'https://beispiel.example/',
      },
      'O1',
      'O1',
    ],
    [
      'export not stated',
      { licence: 'LicenseRef-proprietary', repoPublic: false, openApiUrl: 'https://beispiel.example/' },
      'O0',
      'O1',
    ],
    ['source available', { licence: 'BUSL-1.1', repoPublic: true }, 'O2', 'O2'],
    [
      'open core',
      { ...open, closedParts: [{ name: { de: 'Beispielteil', en: 'Example part' }, why: null, replaceable: null }] },
      'O3',
      'O3',
    ],
    ['open source', open, 'O4', 'O4'],
    ['parts not stated', { ...open, closedParts: undefined }, 'O3', 'O4'],
    ['parts not stated, else public code', { ...publicCode, closedParts: undefined }, 'O3', 'O5'],
    ['public code', publicCode, 'O5', 'O5'],
    ['governed by the vendor', { ...publicCode, governance: 'vendor' }, 'O4', 'O4'],
    ['repository not readable', { ...open, repoPublic: false, openExport: false }, 'O0', 'O0'],
  ])('%s', (_, facts, lower, upper) => {
    expect(openness(facts)).toMatchObject({ lower, upper })
  })

  it('is not stated without a licence', () => expect(openness({ repoPublic: true })).toBeNull())
  it('says when open source is only claimed', () => {
    expect(openness({ licence: 'MIT' })).toMatchObject({ claimedOnly: true, reason: 'claimedOnly' })
    expect(openness(open)).toMatchObject({ claimedOnly: false })
  })
  it('answers the sovereignty question, with unstated governance as the vendor’s', () => {
    expect(opennessQuestion(open)).toBe('O4_vendor')
    expect(opennessQuestion({ ...open, governance: 'community' })).toBe('O4_shared')
    expect(opennessQuestion(publicCode)).toBe('O5')
    expect(opennessQuestion({ ...open, closedParts: undefined })).toBe('O2_O3')
    expect(opennessQuestion({})).toBeUndefined()
  })
})

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['EUPL-1.2 OR LicenseRef-commercial', true],
    ['EUPL-1.2 AND LicenseRef-commercial', false],
    ['GPL-2.0-only WITH Classpath-exception-2.0', true],
    ['GPL-2.0+', true],
    ['CC0-1.0', false],
    ['ODbL-1.0', false],
    ['BUSL-1.1', false],
    ['SSPL-1.0', false],
    ['LicenseRef-proprietary', false],
    ['no licence at all', false],
  ])('%s is approved: %s', (expression, approved) => expect(isOsiApproved(expression)).toBe(approved))
  it('have families', () => {
    expect(licenceFamilies('MIT OR AGPL-3.0-or-later')).toEqual(['permissive', 'networkCopyleft'])
    expect(licenceFamilies('LicenseRef-proprietary')).toEqual(['closed'])
    expect(licenceFamilies('OSL-3.0')).toEqual(['otherOpen'])
  })
})
