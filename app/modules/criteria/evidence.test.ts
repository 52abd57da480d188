import { describe, expect, it } from 'vitest'
import type { Answer, Evidence } from './answer'
import { evidenceState, holdsUntil } from './evidence'
import { registry } from './registry'

const today = '2026-11-23'
const piece = (part: Partial<Evidence>): Evidence => ({
  id: 'e',
  grade: 'C',
  title: { de: 'Vertrag', en: 'Contract' },
  issuer: null,
  issuedOn: '2026-01-01',
  validUntil: null,
  url: null,
  visibility: 'public',
  state: 'accepted',
  reason: null,
  ...part,
})
const answer = (...evidence: Evidence[]): Answer => ({
  value: 'eu',
  statedOn: '2026-01-01',
  source: { kind: 'provider' },
  evidence,
})
const law = registry.get('s2-law')
const state = (...evidence: Evidence[]) => evidenceState(law, answer(...evidence), today)

describe('the state of an answer', () => {
  it('is only declared without evidence', () => expect(state()).toBe('declared'))
  it('is evidenced by an accepted piece of the needed grade or a higher one', () => {
    expect(state(piece({}))).toBe('evidenced')
    expect(state(piece({ grade: 'X' }))).toBe('evidenced')
  })
  it('is not raised by an accepted piece of a lower grade, nor by a self-statement', () => {
    expect(state(piece({ grade: 'D' }))).toBe('declared')
    expect(evidenceState({ ...law, minimumEvidence: 'S' }, answer(piece({ grade: 'S' })), today)).toBe('declared')
  })
  it('says offered and refused, and neither counts', () => {
    expect(state(piece({ state: 'offered' }))).toBe('offered')
    expect(state(piece({ state: 'refused' }))).toBe('refused')
    expect(state(piece({ state: 'refused' }), piece({}))).toBe('evidenced')
  })
  it('expires with its own date, else with the months of its grade, counted to the last day', () => {
    expect(state(piece({ validUntil: '2026-11-23' }))).toBe('evidenced')
    expect(state(piece({ validUntil: '2026-11-22' }))).toBe('expired')
    expect(state(piece({ issuedOn: '2023-11-23' }))).toBe('evidenced')
    expect(state(piece({ issuedOn: '2023-11-22' }))).toBe('expired')
  })
  it('uses the criterion’s own months before the grade’s', () => {
    const exposure = registry.get('s2-exposure')
    const document = piece({ grade: 'D', issuedOn: '2025-11-22' })
    expect(evidenceState(exposure, answer(document), today)).toBe('expired')
    expect(evidenceState({ ...exposure, validMonths: undefined as never }, answer(document), today)).toBe('evidenced')
  })
  it('counts no piece before the day it was issued', () => {
    const later = piece({ issuedOn: '2026-11-25', validUntil: '2026-12-31' })
    expect(state(later)).toBe('declared')
    expect(state(later, piece({ validUntil: '2026-11-01' }))).toBe('expired')
    expect(holdsUntil(law, answer(later), today)).toBe('2026-11-24')
    expect(holdsUntil(law, answer(later), '2026-11-25')).toBe('2026-12-31')
  })
  it('takes a fact read from a repository as a dated document that ages', () => {
    const read = (statedOn: string): Answer => ({
      value: 'MIT',
      statedOn,
      source: { kind: 'repository', repository: 'https://beispiel.example/r', file: 'LICENSE', commit: 'a'.repeat(40) },
      evidence: [],
    })
    const licence = registry.get('licence')
    expect(evidenceState(licence, read('2026-11-23'), today)).toBe('evidenced')
    expect(evidenceState(licence, read('2025-05-22'), today)).toBe('expired')
    expect(evidenceState(law, read('2026-11-23'), today)).toBe('declared')
    expect(holdsUntil(licence, read('2026-11-23'), today)).toBe('2028-05-23')
  })
})
