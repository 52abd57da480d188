/** Fields of action and their functions; ids are stable, words stand in `content/<language>/functions`. */
export const fields = [
  {
    id: 'admin',
    functions: [
      'admin.portal',
      'admin.ozg',
      'admin.appointments',
      'admin.case',
      'admin.identity',
      'admin.payment',
      'admin.council',
      'admin.assistant',
      'admin.issues',
      'admin.permits',
      'admin.workplace',
    ],
  },
  {
    id: 'data',
    functions: [
      'data.platform',
      'data.opendata',
      'data.dashboard',
      'data.gis',
      'data.twin',
      'data.space',
      'data.prediction',
    ],
  },
  { id: 'conn', functions: ['conn.lpwan', 'conn.devices', 'conn.wifi', 'conn.broadband'] },
  {
    id: 'mob',
    functions: [
      'mob.parking',
      'mob.traffic',
      'mob.transit',
      'mob.ondemand',
      'mob.sharing',
      'mob.maas',
      'mob.charging',
      'mob.cycling',
      'mob.logistics',
    ],
  },
  {
    id: 'energy',
    functions: [
      'energy.management',
      'energy.metering',
      'energy.heatplan',
      'energy.building',
      'energy.solar',
      'energy.grid',
      'energy.ghg',
    ],
  },
  { id: 'env', functions: ['env.flood', 'env.water', 'env.airnoise', 'env.heat', 'env.green', 'env.forest'] },
  { id: 'ops', functions: ['ops.waste', 'ops.lighting', 'ops.winter', 'ops.roads', 'ops.depot', 'ops.spaces'] },
  { id: 'safety', functions: ['safety.alert', 'safety.disaster', 'safety.rescue', 'safety.cyber'] },
  {
    id: 'civic',
    functions: ['civic.participation', 'civic.app', 'civic.volunteering', 'civic.inclusion', 'civic.culture'],
  },
  {
    id: 'social',
    functions: [
      'social.telehealth',
      'social.care',
      'social.publichealth',
      'social.childcare',
      'social.school',
      'social.learning',
    ],
  },
  { id: 'econ', functions: ['econ.retail', 'econ.footfall', 'econ.vacancy', 'econ.business', 'econ.tourism'] },
] as const

export type FieldId = (typeof fields)[number]['id']
export type FunctionId = (typeof fields)[number]['functions'][number]
export const functionIds: readonly FunctionId[] = fields.flatMap((field) => [...field.functions])

/** The field of action a function belongs to. */
export function fieldOf(id: string): FieldId {
  return id.slice(0, id.indexOf('.')) as FieldId
}
