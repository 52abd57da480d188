import type { Level } from '../../../app/modules/criteria/criterion'
import type { DeliveryModel } from '../../../app/modules/criteria/entries/basics'

type Answered = 'all' | 'core' | 'some' | 'none'
export type EvidenceProfile = 'strong' | 'mixed' | 'weak' | 'none'
type Target = Level | null

/** What a variant's sovereignty profile shall look like; `expand.ts` chooses the answers that give it. */
export interface TargetRow {
  listing: string
  delivery: DeliveryModel
  /** SOV-1 to SOV-8; `null` = nobody answered that objective, or it does not apply. */
  levels: readonly [Target, Target, Target, Target, Target, Target, Target, Target]
  answered: Answered
  evidence: EvidenceProfile
  /** Options that are chosen whatever the rest says, by criterion id. */
  override?: Record<string, string>
}

const _ = null
const nobody: TargetRow['levels'] = [_, _, _, _, _, _, _, _]

const row = (
  listing: string,
  delivery: DeliveryModel,
  levels: TargetRow['levels'],
  answered: Answered,
  evidence: EvidenceProfile,
  override?: Record<string, string>,
): TargetRow => ({ listing, delivery, levels, answered, evidence, ...(override && { override }) })
const silent = (listing: string, delivery: DeliveryModel) => row(listing, delivery, nobody, 'none', 'none')

/** One row per variant of every invented listing. SOV-6 is the same for all variants of a listing, SOV-8 is not asked on premises. */
export const targetLevels: readonly TargetRow[] = [
  // admin
  row('beispiel-buergertor', 'managed', [2, 1, 2, 3, 2, 2, 2, 4], 'all', 'strong', { 's2-requests': 'contested' }),
  row('beispiel-buergertor', 'saas', [2, 1, 2, 3, 2, 2, 1, 4], 'all', 'mixed'),
  row('beispiel-formularwerk', 'onprem', [4, 4, 3, 3, 3, 4, 1, _], 'all', 'mixed'),
  row('beispiel-formularwerk', 'saas', [2, 1, 2, 3, 2, 4, 1, 4], 'all', 'mixed'),
  row('beispiel-terminklar', 'saas', [2, 1, 1, 1, 1, 1, 1, 1], 'some', 'weak'),
  row('beispiel-vorgang', 'onprem', [2, 4, 3, 1, 2, 1, 1, _], 'all', 'mixed'),
  row('beispiel-vorgang', 'managed', [2, 1, 2, 1, 2, 1, 2, 4], 'all', 'strong'),
  row('beispiel-sitzungsplan', 'saas', [2, 2, 2, 3, 2, 2, 2, 4], 'core', 'mixed'),
  row('beispiel-sitzungsplan', 'onprem', [2, 4, 4, 3, 2, 2, 1, _], 'core', 'mixed'),
  row('beispiel-amtsfrage', 'saas', [0, 1, 0, 1, 0, 1, 1, 1], 'some', 'weak', {
    's1-continuity': 'stop_delay',
    's3-ai': 'blackbox',
    's5-origin': 'blackbox',
  }),
  row('beispiel-wissensbote', 'managed', [2, 4, 2, 3, 2, 2, 3, 4], 'all', 'strong', { 's3-ai': 'auditable' }),
  row('beispiel-meldeblick', 'saas', [2, 2, 2, 3, 3, 4, 1, 4], 'all', 'strong'),
  row('beispiel-meldeblick', 'onprem', [4, 4, 3, 4, 4, 4, 1, _], 'all', 'strong'),
  row('beispiel-bauakte', 'onprem', [2, 4, 3, 2, 2, 2, 1, _], 'some', 'mixed'),
  row('beispiel-bauakte', 'managed', [2, 1, 2, 2, 2, 2, 2, 1], 'some', 'mixed'),
  row('beispiel-gemeinschaftsbuero', 'managed', [4, 4, 3, 4, 3, 4, 4, 4], 'all', 'strong', {
    's3-keys': 'exclusive',
    's7-gdpr': 'audited',
  }),
  row('beispiel-kassenzeichen', 'saas', [1, 1, 1, 1, 1, 1, 3, 4], 'all', 'mixed', { 's2-exposure': 'eu_sub' }),

  // data
  row('beispiel-quellwerk', 'onprem', [4, 4, 3, 4, 3, 4, 1, _], 'all', 'strong'),
  row('beispiel-quellwerk', 'managed', [4, 4, 3, 3, 3, 4, 2, 4], 'all', 'strong'),
  row('beispiel-quellwerk', 'saas', [4, 2, 2, 3, 3, 4, 1, 4], 'all', 'strong'),
  row('beispiel-ortsbild', 'saas', [1, 1, 1, 1, 1, 2, 2, 4], 'all', 'mixed', { 's2-exposure': 'clauses' }),
  row('beispiel-offendaten', 'managed', [2, 2, 2, 3, 2, 2, 1, 1], 'some', 'weak'),
  row('beispiel-offendaten', 'onprem', [4, 2, 3, 3, 2, 2, 1, _], 'some', 'weak'),
  row('beispiel-kartenraum', 'saas', [2, 1, 2, 3, 2, 2, 2, 4], 'all', 'mixed', { 's4-staff': 'eu_escalation' }),
  row('beispiel-kartenraum', 'onprem', [3, 4, 3, 3, 2, 2, 1, _], 'all', 'mixed', { 's1-roadmap': 'board' }),
  row('beispiel-zwilling', 'onprem', [4, 4, 4, 3, 2, 2, 1, _], 'core', 'weak'),
  silent('beispiel-zwilling', 'service'),
  row('beispiel-datenbruecke', 'managed', [3, 4, 3, 3, 3, 3, 2, 4], 'all', 'strong', { 's1-roadmap': 'board' }),
  silent('beispiel-datenbruecke', 'service'),
  row('beispiel-vorausschau', 'saas', [2, 1, 1, 1, 2, 2, 2, 4], 'all', 'mixed', { 's3-ai': 'licensed' }),

  // conn
  row('beispiel-funknetz', 'managed', [2, 1, 2, 3, 1, 2, 1, 1], 'all', 'mixed'),
  row('beispiel-funknetz', 'onprem', [2, 4, 3, 3, 1, 2, 1, _], 'all', 'mixed'),
  silent('beispiel-geraetebuch', 'onprem'),
  row('beispiel-marktplatzwlan', 'managed', [2, 1, 1, 1, 1, 1, 1, 1], 'core', 'weak'),
  silent('beispiel-trassenplan', 'service'),
  silent('beispiel-trassenplan', 'saas'),
  row('beispiel-sensorkoffer', 'device', [2, 1, 1, 1, 1, 2, 1, 1], 'some', 'weak'),

  // mob
  row('beispiel-parkfluss', 'saas', [2, 1, 2, 3, 2, 2, 1, 4], 'all', 'mixed', { 's4-staff': 'eu_escalation' }),
  row('beispiel-parkfluss', 'onprem', [2, 4, 3, 3, 2, 2, 1, _], 'all', 'mixed'),
  row('beispiel-knotenzaehler', 'device', [2, 2, 2, 2, 1, 1, 1, 1], 'all', 'mixed', { 's3-ai': 'auditable' }),
  row('beispiel-knotenzaehler', 'saas', [2, 1, 2, 2, 1, 1, 1, 4], 'all', 'mixed'),
  row('beispiel-buslicht', 'saas', [1, 1, 0, 1, 1, 2, 2, 1], 'all', 'weak', {
    's3-keys': 'provider',
    's2-law': 'mixed',
  }),
  row('beispiel-rufbus', 'saas', [2, 1, 2, 1, 2, 1, 1, 4], 'core', 'mixed'),
  silent('beispiel-mitfahrbank', 'onprem'),
  row('beispiel-mobilstation', 'managed', [2, 1, 1, 1, 1, 1, 1, 1], 'some', 'weak'),
  row('beispiel-mobilstation', 'device', [2, 1, 1, 1, 1, 1, 1, 1], 'some', 'weak'),
  row('beispiel-ladeblick', 'saas', [2, 1, 1, 3, 1, 2, 2, 1], 'all', 'mixed'),
  row('beispiel-regioticket', 'saas', [1, 1, 1, 1, 2, 1, 3, 4], 'all', 'strong', { 's2-exposure': 'eu_sub' }),
  row('beispiel-radspur', 'saas', [4, 4, 2, 3, 3, 4, 1, 4], 'core', 'mixed'),
  silent('beispiel-radspur', 'service'),
  row('beispiel-lieferzone', 'saas', [1, 1, 1, 1, 1, 1, 1, 1], 'some', 'none'),

  // energy
  row('beispiel-energiebuch', 'saas', [2, 1, 2, 3, 2, 2, 2, 4], 'all', 'strong', { 's7-audit': 'full' }),
  row('beispiel-energiebuch', 'onprem', [2, 4, 3, 3, 2, 2, 1, _], 'all', 'strong'),
  row('beispiel-zaehlerblick', 'managed', [2, 4, 2, 3, 1, 2, 1, 4], 'all', 'mixed'),
  row('beispiel-zaehlerblick', 'device', [2, 4, 2, 3, 1, 2, 1, 1], 'all', 'mixed'),
  silent('beispiel-waermeatlas', 'service'),
  silent('beispiel-waermeatlas', 'saas'),
  row('beispiel-hausleitstand', 'onprem', [3, 4, 3, 3, 3, 3, 1, _], 'all', 'mixed', { 's1-roadmap': 'board' }),
  row('beispiel-hausleitstand', 'managed', [2, 1, 2, 3, 2, 3, 1, 1], 'all', 'mixed', { 's4-staff': 'eu_escalation' }),
  row('beispiel-dachsonne', 'saas', [2, 1, 1, 3, 2, 2, 1, 4], 'some', 'mixed'),
  row('beispiel-quartiersregler', 'managed', [0, 1, 1, 1, 1, 1, 1, 1], 'all', 'weak', { 's3-ai': 'licensed' }),
  row('beispiel-klimabilanz', 'saas', [4, 4, 2, 4, 3, 4, 1, 1], 'all', 'mixed'),
  row('beispiel-klimabilanz', 'onprem', [4, 4, 3, 4, 3, 4, 1, _], 'all', 'mixed'),

  // env
  row('beispiel-pegelwacht', 'saas', [2, 1, 2, 3, 1, 2, 1, 4], 'all', 'mixed'),
  row('beispiel-pegelwacht', 'device', [2, 4, 3, 3, 1, 2, 1, 1], 'all', 'mixed'),
  row('beispiel-kanalblick', 'onprem', [2, 4, 3, 1, 2, 1, 1, _], 'all', 'weak'),
  row('beispiel-kanalblick', 'managed', [2, 1, 1, 1, 2, 1, 1, 1], 'all', 'weak'),
  row('beispiel-luftnetz', 'onprem', [4, 4, 3, 3, 1, 4, 1, _], 'all', 'mixed'),
  row('beispiel-luftnetz', 'device', [4, 4, 3, 3, 1, 4, 1, 1], 'all', 'mixed'),
  row('beispiel-hitzekarte', 'saas', [2, 4, 2, 3, 3, 2, 1, 1], 'core', 'weak'),
  silent('beispiel-hitzekarte', 'service'),
  row('beispiel-baumtrunk', 'saas', [2, 1, 1, 2, 1, 1, 1, 1], 'some', 'weak'),
  row('beispiel-baumtrunk', 'device', [2, 1, 2, 2, 1, 1, 1, _], 'some', 'weak'),
  row('beispiel-waldwache', 'managed', [2, 1, 2, 3, 1, 2, 2, 4], 'all', 'mixed', { 's3-ai': 'eu_led' }),

  // ops
  row('beispiel-tonnenblick', 'managed', [2, 4, 2, 3, 1, 2, 1, 4], 'all', 'mixed'),
  row('beispiel-tonnenblick', 'device', [2, 4, 3, 3, 1, 2, 1, 1], 'all', 'mixed'),
  row('beispiel-lichtleitung', 'device', [2, 1, 1, 2, 1, 1, 1, 1], 'all', 'weak'),
  row('beispiel-lichtleitung', 'managed', [2, 1, 1, 2, 1, 1, 1, 1], 'all', 'weak'),
  silent('beispiel-streuplan', 'saas'),
  row('beispiel-strassenblick', 'saas', [1, 1, 0, 1, 0, 1, 2, 1], 'some', 'weak', {
    's3-location': 'partly_eu',
    's5-origin': 'blackbox',
  }),
  silent('beispiel-bauhofbuch', 'saas'),
  silent('beispiel-bauhofbuch', 'onprem'),
  row('beispiel-hallenplan', 'saas', [2, 1, 1, 3, 1, 2, 1, _], 'some', 'weak'),
  row('beispiel-baustellenkalender', 'managed', [4, 4, 3, 3, 3, 4, 3, 4], 'all', 'strong', { 's7-gdpr': 'avv_dsfa' }),
  row('beispiel-baustellenkalender', 'onprem', [4, 4, 3, 3, 3, 4, 1, _], 'all', 'strong'),

  // safety
  row('beispiel-warnruf', 'saas', [2, 2, 2, 3, 2, 2, 3, 4], 'all', 'strong'),
  row('beispiel-warnruf', 'device', [2, 4, 3, 3, 1, 2, 1, 1], 'all', 'mixed'),
  row('beispiel-lagetisch', 'onprem', [2, 4, 3, 3, 2, 2, 2, _], 'all', 'strong'),
  row('beispiel-lagetisch', 'managed', [2, 4, 3, 4, 2, 2, 3, 4], 'all', 'strong', { 's4-staff': 'eu_vetted' }),
  row('beispiel-wehrbuch', 'saas', [2, 1, 1, 1, 1, 1, 1, _], 'some', 'weak'),
  row('beispiel-notfallkopie', 'managed', [2, 4, 4, 4, 3, 2, 4, 4], 'all', 'strong'),
  row('beispiel-notfallkopie', 'onprem', [2, 4, 4, 4, 3, 2, 2, _], 'all', 'strong'),
  silent('beispiel-sicherheitscheck', 'service'),

  // civic
  row('beispiel-mitsprache', 'saas', [4, 2, 2, 3, 3, 4, 1, 4], 'all', 'strong'),
  row('beispiel-mitsprache', 'onprem', [4, 4, 3, 4, 3, 4, 1, _], 'all', 'strong'),
  row('beispiel-ortsapp', 'saas', [2, 1, 1, 3, 1, 2, 1, 4], 'all', 'mixed'),
  row('beispiel-ehrenamtsbrett', 'saas', [2, 1, 2, 3, 2, 2, 1, 1], 'some', 'mixed'),
  row('beispiel-leichtwort', 'saas', [2, 1, 2, 3, 2, 2, 2, 4], 'all', 'mixed'),
  row('beispiel-leichtwort', 'managed', [2, 2, 3, 3, 2, 2, 3, 4], 'all', 'mixed', { 's3-ai': 'eu_led' }),
  row('beispiel-kulturkalender', 'saas', [2, 1, 2, 3, 2, 3, 1, 4], 'core', 'mixed'),
  row('beispiel-kulturkalender', 'onprem', [4, 2, 4, 3, 2, 3, 1, _], 'core', 'mixed'),
  row('beispiel-ideenraum', 'saas', [1, 1, 1, 1, 2, 1, _, _], 'some', 'none'),

  // social
  row('beispiel-praxisbus', 'saas', [2, 1, 2, 3, 2, 2, 4, 4], 'all', 'strong'),
  row('beispiel-praxisbus', 'device', [2, 2, 2, 3, 1, 2, 1, 1], 'all', 'mixed'),
  row('beispiel-pflegeweg', 'saas', [2, 4, 1, 3, 2, 1, 2, 4], 'core', 'mixed'),
  row('beispiel-hygienebuch', 'managed', [2, 4, 3, 4, 2, 2, 3, 4], 'all', 'strong', {
    's7-gdpr': 'audited',
    's3-keys': 'exclusive',
    's7-cert': 'c5t2',
  }),
  row('beispiel-kitaplatz', 'saas', [2, 1, 2, 3, 2, 2, 2, 4], 'all', 'strong'),
  row('beispiel-kitaplatz', 'managed', [2, 4, 2, 3, 2, 2, 2, 4], 'all', 'strong'),
  row('beispiel-schulraum', 'managed', [4, 4, 3, 3, 3, 4, 2, 4], 'all', 'mixed'),
  row('beispiel-schulraum', 'onprem', [4, 4, 3, 4, 3, 4, 1, _], 'all', 'mixed'),
  row('beispiel-lernregal', 'saas', [2, 1, 2, 3, 2, 2, _, 4], 'some', 'weak'),
  silent('beispiel-digitalsprechstunde', 'service'),

  // econ
  silent('beispiel-ortsregal', 'saas'),
  row('beispiel-besuchszaehler', 'device', [1, 1, 1, 1, 1, 2, 1, 1], 'all', 'weak', { 's5-hardware': 'partial' }),
  row('beispiel-besuchszaehler', 'saas', [1, 1, 1, 1, 1, 2, 1, 4], 'all', 'weak'),
  silent('beispiel-leerraum', 'saas'),
  row('beispiel-gewerbetuer', 'managed', [2, 1, 2, 1, 2, 1, 2, 4], 'core', 'mixed'),
  row('beispiel-wegekorb', 'saas', [4, 4, 2, 3, 3, 4, 1, 4], 'all', 'mixed'),
  row('beispiel-wegekorb', 'onprem', [4, 4, 3, 3, 3, 4, 1, _], 'all', 'weak'),
  row('beispiel-gaesteblatt', 'saas', [2, 1, 1, _, 1, 1, 1, _], 'some', 'weak'),
]
