import type { Predicate } from './predicate'

/** Bundles of demands on data sovereignty, each containing the one before. Versioned: a change is a new version. */
export const presetVersion = '2026-11'

const atLeast = (criterion: string, value: string): Predicate => ({ criterion, operator: 'atLeast', value })

const basis = [
  atLeast('s2-law', 'eu'),
  atLeast('s3-location', 'eu_only'),
  atLeast('s3-datarights', 'customer_rights'),
  atLeast('s4-export', 'documented'),
  atLeast('s4-switching', 'partly'),
  atLeast('s7-gdpr', 'avv'),
]
const erhoeht = [
  ...basis,
  atLeast('s3-keys', 'customer'),
  atLeast('s4-staff', 'eu'),
  atLeast('s5-deps', 'listed'),
  atLeast('s7-cert', 'iso27001'),
]
const kritisch = [
  ...erhoeht.filter(({ criterion }) => criterion !== 's3-keys' && criterion !== 's7-cert'),
  atLeast('s1-control', 'mostly_eu'),
  atLeast('s3-keys', 'exclusive'),
  atLeast('s7-cert', 'c5t2'),
]

export const presetIds = ['basis', 'erhoeht', 'kritisch'] as const
export type PresetId = (typeof presetIds)[number]
export const presets: Record<PresetId, readonly Predicate[]> = { basis, erhoeht, kritisch }
