import type { FunctionId } from '../criteria/functions'

/** Tasks on the start page: one or two per field of action, those small municipalities ask for first. */
export const startTasks: readonly FunctionId[] = [
  'ops.waste',
  'mob.parking',
  'env.flood',
  'ops.lighting',
  'energy.metering',
  'admin.issues',
  'env.green',
  'data.platform',
  'civic.participation',
  'admin.case',
  'energy.management',
  'social.school',
]

/** Filters on the start page: criterion and token. */
export const startFilters = [
  { key: 'preset', criterion: 'preset', token: 'basis' },
  { key: 'location', criterion: 's3-location', token: 'eu_only' },
  { key: 'openness', criterion: 'openness', token: 'O3' },
  { key: 'delivery', criterion: 'delivery', token: 'saas' },
  { key: 'ownIt', criterion: 'ownIt', token: 'browser' },
  { key: 'confirmed', criterion: 'confirmedUses', token: '1' },
] as const
