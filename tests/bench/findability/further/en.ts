import type { FunctionQuery } from './function-query'

/** English queries of the same purpose as the German ones. */
export const furtherEnglish: readonly FunctionQuery[] = [
  { kind: 'everyday', text: 'bin collection', wanted: ['ops.waste'] },
  { kind: 'everyday', text: 'book a hall', wanted: ['ops.spaces'] },
  { kind: 'everyday', text: 'bus times', wanted: ['mob.transit', 'mob.maas'] },
  { kind: 'question', text: 'Which roofs are good for solar?', wanted: ['energy.solar'] },
  { kind: 'question', text: 'How can residents tell us their ideas?', wanted: ['civic.participation'] },
  {
    kind: 'question',
    text: 'How do we cut the heating bill of our schools?',
    wanted: ['energy.management', 'energy.building'],
  },
  { kind: 'inflected', text: 'measuring noise', wanted: ['env.airnoise'] },
  { kind: 'inflected', text: 'counted cyclists', wanted: ['mob.cycling', 'mob.traffic'] },
  { kind: 'spelling', text: 'broad band', wanted: ['conn.broadband'] },
  { kind: 'typo', text: 'appointmnt booking', wanted: ['admin.appointments'] },
  { kind: 'synonym', text: 'crèche places', wanted: ['social.childcare'] },
  { kind: 'synonym', text: 'forest blaze', wanted: ['env.forest'] },
  { kind: 'colloquial', text: 'free internet in the park', wanted: ['conn.wifi'] },
  { kind: 'need', text: 'warn people when the river rises', wanted: ['env.flood', 'safety.alert'] },
  { kind: 'need', text: 'shops in town should sell online', wanted: ['econ.retail'] },
]
