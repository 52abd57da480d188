import { type WeightSet, weightSets } from '../../objectives'
import { presetVersion } from '../../presets'

export type Confidence = WeightSet['confidence'] | 'file read' | 'reports only' | 'own rule'

export type RecordGroup = 'profile' | 'openness' | 'regions' | 'market' | 'own'

/** What the catalogue classifies by, with its source; named and annotated in `content` by its id. */
export interface DatedRecord {
  id: RecordId
  group: RecordGroup
  source: string
  /** Language of `source`. */
  language: 'de' | 'en'
  /** Day (`YYYY-MM-DD`), month (`YYYY-MM`) or year that the source stands for; `null` where it names none. */
  published: string | null
  verifiedOn: string | null
  confidence: Confidence
}

/** Version of the SPDX licence list's package that decides which licences are approved. */
export const spdxListVersion = '6.12.0'

/** Records with a remark in `content`. */
export const annotated = [
  'c3a',
  'c5',
  'cpv',
  'data-act',
  'standards',
  'population-day',
  'hanau',
  'size-classes',
  'functions',
  'csf-ladders',
  'spdx',
] as const

const ownRule = (id: RecordId, published: string): DatedRecord => ({
  id,
  group: 'own',
  source: 'Marktlotse',
  language: 'de',
  published,
  verifiedOn: null,
  confidence: 'own rule',
})

type RecordId =
  | (typeof weightSets)[number]['id']
  | (typeof annotated)[number]
  | 'csf-levels'
  | 'presets'
  | 'questions'
  | 'grades'
  | 'openness-steps'
  | 'public-code'
  | 'sbom'
  | 'municipalities'
  | 'coordinates'
  | 'typical-populations'
  | 'countries'

const destatis =
  '© Statistisches Bundesamt (Destatis), Gemeindeverzeichnis-Informationssystem GV-ISys, Gebietsstand 31.08.2025; eigene Auswahl'

/** Every dated record, in the order of the page. */
export const datedRecords: readonly DatedRecord[] = [
  {
    id: 'csf-levels',
    group: 'profile',
    source: 'European Commission, EU Cloud Sovereignty Framework v1.2.1',
    language: 'en',
    published: '2025-10-20',
    verifiedOn: '2026-11-22',
    confidence: 'two agreeing transcriptions',
  },
  ...weightSets.map(
    ({ id, source, published, verifiedOn, confidence }): DatedRecord => ({
      id,
      group: 'profile',
      source,
      language: 'en',
      published,
      verifiedOn,
      confidence,
    }),
  ),
  {
    id: 'csf-ladders',
    group: 'profile',
    source: 'EU Cloud Sovereignty Framework, annex calculator',
    language: 'en',
    published: '2026-06-01',
    verifiedOn: '2026-11-22',
    confidence: 'two agreeing transcriptions',
  },
  {
    id: 'c3a',
    group: 'profile',
    source: 'BSI, Criteria enabling Cloud Computing Autonomy (C3A) v1.0',
    language: 'en',
    published: '2026-04-27',
    verifiedOn: '2026-11-22',
    confidence: 'reports only',
  },
  {
    id: 'c5',
    group: 'profile',
    source: 'BSI, Cloud Computing Compliance Criteria Catalogue (C5)',
    language: 'en',
    published: '2026',
    verifiedOn: '2026-11-22',
    confidence: 'reports only',
  },
  {
    id: 'spdx',
    group: 'openness',
    source: 'SPDX License List',
    language: 'en',
    published: null,
    verifiedOn: '2026-11-23',
    confidence: 'file read',
  },
  {
    id: 'public-code',
    group: 'openness',
    source: 'publiccode.yml Standard 0.7.0',
    language: 'en',
    published: '2026-06-24',
    verifiedOn: '2026-11-22',
    confidence: 'file read',
  },
  {
    id: 'sbom',
    group: 'openness',
    source: 'BSI TR-03183-2 v2.1.0',
    language: 'de',
    published: '2025-08-20',
    verifiedOn: '2026-11-22',
    confidence: 'reports only',
  },
  {
    id: 'standards',
    group: 'openness',
    source: 'Marktlotse',
    language: 'de',
    published: null,
    verifiedOn: null,
    confidence: 'unverified',
  },
  {
    id: 'municipalities',
    group: 'regions',
    source: destatis,
    language: 'de',
    published: '2025-08-31',
    verifiedOn: '2026-11-23',
    confidence: 'file read',
  },
  {
    id: 'population-day',
    group: 'regions',
    source: destatis,
    language: 'de',
    published: null,
    verifiedOn: null,
    confidence: 'unverified',
  },
  {
    id: 'coordinates',
    group: 'regions',
    source: '© Statistisches Bundesamt (Destatis), Auszug aus dem Gemeindeverzeichnis 2020/21',
    language: 'de',
    published: '2021',
    verifiedOn: '2026-11-23',
    confidence: 'file read',
  },
  {
    id: 'hanau',
    group: 'regions',
    source: 'hanau.de',
    language: 'de',
    published: '2026-01-01',
    verifiedOn: '2026-11-22',
    confidence: 'reports only',
  },
  {
    id: 'size-classes',
    group: 'regions',
    source: 'Destatis, BBSR: Stadt- und Gemeindetypen',
    language: 'de',
    published: null,
    verifiedOn: '2026-11-22',
    confidence: 'reports only',
  },
  {
    id: 'countries',
    group: 'market',
    source: 'Europäische Union, Europäischer Wirtschaftsraum',
    language: 'de',
    published: '2026-11-23',
    verifiedOn: null,
    confidence: 'unverified',
  },
  {
    id: 'cpv',
    group: 'market',
    source: 'Verordnung (EG) Nr. 213/2008 (CPV 2008)',
    language: 'de',
    published: '2008',
    verifiedOn: '2026-11-23',
    confidence: 'file read',
  },
  {
    id: 'data-act',
    group: 'market',
    source: 'Verordnung (EU) 2023/2854 (Data Act), Kapitel VI',
    language: 'de',
    published: '2025-09-12',
    verifiedOn: '2026-11-22',
    confidence: 'reports only',
  },
  ownRule('questions', '2026-11'),
  ownRule('presets', presetVersion),
  ownRule('grades', '2026-11'),
  ownRule('openness-steps', '2026-11'),
  ownRule('typical-populations', '2026-11'),
  ownRule('functions', '2026-11'),
]
