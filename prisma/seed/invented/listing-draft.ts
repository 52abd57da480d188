import type { ProprietaryPart } from '../../../app/modules/criteria/answer'
import type { Level } from '../../../app/modules/criteria/criterion'
import type { DeliveryModel } from '../../../app/modules/criteria/entries/basics'
import type { FunctionId } from '../../../app/modules/criteria/functions'
import { type SizeClassId, sizeClassIds } from '../../../app/modules/criteria/size-classes'
import type { ClaimLevel, StandardId, standardRoles } from '../../../app/modules/criteria/standards'
import type { SeedAnswer, SeedEvidence, SeedListing, SeedReference, SeedVariant, Words } from '../seed-data'
import { expandSovereignty, pick } from './expand'
import { type DemoMunicipality, municipalities } from './municipalities'
import { type ProviderSlug, providers } from './providers'
import { type TargetRow, targetLevels } from './target-levels'

type Role = (typeof standardRoles)[number]
type StandardDraft = { standard: StandardId; version: string | null; role: Role; claim: ClaimLevel }

/** Answers of a listing by criterion id; what is left out is not stated. */
interface ListingFacts {
  /** Main function first. */
  functions: readonly [FunctionId, ...FunctionId[]]
  solutionKind: readonly string[]
  licence: string
  maturity?: 'obsolete' | 'concept' | 'development' | 'beta' | 'stable'
  releasedOn?: string
  uiLanguages?: readonly string[]
  accessibility?: 'unknown' | 'planned' | 'partly' | 'self_tested' | 'tested'
  usesAi?: boolean
  standards?: readonly StandardDraft[]
  specialistInterfaces?: readonly string[]
  repoUrl?: string
  repoPublic?: boolean
  closedParts?: readonly ProprietaryPart[]
  proprietaryDependencies?: readonly ProprietaryPart[]
  publiccodeValid?: boolean
  catalogues?: readonly ('opencode' | 'developers-italia' | 'code-gouv-fr' | 'eu-oss-catalogue' | 'other')[]
  badgeMaintenance?: Level
  badgeSecurity?: Level
  badgeReuse?: 'none' | 'ready_for_reuse' | 'actively_reused'
  reuseCompliant?: boolean
  sbomUrl?: string
  governance?: 'vendor' | 'vendor_open' | 'consortium' | 'public_body' | 'foundation' | 'community'
  contributionGuide?: boolean
  independentVendors?: number
  selfHostable?: boolean
  openApiUrl?: string
  openExport?: boolean
  openData?: boolean
  municipalitiesInUse?: number
  sizesInUse?: readonly SizeClassId[]
  internalNote?: Words
}

/** Answers of a variant by criterion id; what is left out is not stated. Amounts are whole euros, net. */
interface VariantFacts {
  usesHardware?: boolean
  personalData?: boolean
  demoAccess?: 'public' | 'on_request' | 'none'
  priceModel?: 'free' | 'fixed' | 'per_inhabitant' | 'per_unit' | 'individual'
  setupCost?: number
  yearlyBase?: number
  yearlyPerThousand?: number
  yearlyPerUnit?: number
  priceUnit?: 'device' | 'user' | 'workplace' | 'site' | 'transaction' | 'vehicle' | 'building'
  priceDepends?: Words
  minimumTerm?: number
  noticePeriod?: number
  purchaseWays?: readonly ('direct' | 'framework' | 'inhouse' | 'intermunicipal' | 'free_download')[]
  evbIt?: boolean
  dpaOffered?: boolean
  suitableSizes?: readonly SizeClassId[]
  ownIt?: 'specialists' | 'administrator' | 'browser' | 'none'
  staffEffort?: number
  goLiveWeeks?: number
  supportHours?: 'none' | 'community' | 'business_hours' | 'extended' | 'round_the_clock'
  supportLanguages?: readonly ('de' | 'en' | 'other')[]
  training?: readonly ('on_site' | 'online' | 'material' | 'none')[]
  exportFormats?: readonly string[]
  exitHelp?: 'none' | 'charged' | 'included_basic' | 'included'
  exitCost?: number
}

export interface ListingDraft {
  slug: `beispiel-${string}`
  name: `Beispiel ${string}`
  provider: ProviderSlug
  /** First day of the form and day of the last confirmation. */
  statedOn: string
  confirmedOn: string
  summary: Words
  /** Pairs of German and English. */
  features: readonly (readonly [de: string, en: string])[]
  facts: ListingFacts
  /** Paths on the listing's invented site that it names. */
  site?: { documentation?: boolean; demo?: boolean }
  evidence?: Partial<Record<keyof ListingFacts, readonly SeedEvidence[]>>
  variants: Partial<Record<DeliveryModel, VariantFacts>>
  references?: readonly SeedReference[]
  withdrawn?: { on: string; reason: Words }
}

/** All size classes from one to another. */
export function sizes(from: SizeClassId, to: SizeClassId): readonly SizeClassId[] {
  return sizeClassIds.slice(sizeClassIds.indexOf(from), sizeClassIds.indexOf(to) + 1)
}

export function standard(id: StandardId, role: Role, claim: ClaimLevel, version: string | null = null): StandardDraft {
  return { standard: id, role, claim, version }
}

/** A use by an invented municipality; `confirmedOn` only where the municipality confirmed it. */
export function usedBy(
  slug: DemoMunicipality,
  since: number,
  use?: readonly [de: string, en: string],
  confirmedOn?: string,
): SeedReference {
  const { name } = municipalities.find((municipality) => municipality.slug === slug) as { name: string }
  return {
    name,
    municipality: slug,
    since,
    ...(use && { use: { de: use[0], en: use[1] } }),
    ...(confirmedOn && { confirmedOn }),
    source: { kind: 'provider' },
  }
}

type Piece = Omit<SeedEvidence, 'grade' | 'title' | 'issuedOn' | 'state'> & { state?: SeedEvidence['state'] }
const piece =
  (grade: SeedEvidence['grade']) =>
  (de: string, en: string, issuedOn: string, rest: Piece = {}): SeedEvidence => ({
    grade,
    title: { de, en },
    issuedOn,
    state: 'accepted',
    ...rest,
  })
/** Evidence of the grades D, C and X, accepted unless said otherwise. */
export const document = piece('D')
const clause = piece('C')
export const proof = piece('X')

const money = new Set(['setupCost', 'yearlyBase', 'yearlyPerThousand', 'yearlyPerUnit', 'exitCost'])

/** Whoever includes help on leaving names the clause; how the operator judged it follows the row's evidence profile. */
function exitEvidence(value: unknown, row: TargetRow | undefined): SeedEvidence[] {
  if (!String(value).startsWith('included') || (row?.evidence !== 'strong' && row?.evidence !== 'mixed')) return []
  const state = row.evidence === 'strong' ? 'accepted' : 'offered'
  return [
    clause('Vertrag, Ziffer 14.3: Hilfe beim Ausstieg', 'Contract, clause 14.3: help on leaving', '2026-01-15', {
      state,
    }),
  ]
}

/** Joins a hand-worded draft with its rows of the table of target levels. */
export function toListing(draft: ListingDraft): SeedListing {
  const site = `https://${draft.slug}.example/`
  const provider = providers.find(({ slug }) => slug === draft.provider)
  if (!provider) throw new Error(`${draft.slug}: no provider ${draft.provider}`)
  const deliveries = Object.keys(draft.variants) as DeliveryModel[]
  const rows = targetLevels.filter(({ listing }) => listing === draft.slug)
  const stated = (criterion: string) => pick([draft.statedOn, draft.statedOn, draft.confirmedOn], draft.slug, criterion)
  const answer = (criterion: string, value: unknown, evidence: readonly SeedEvidence[] = []): SeedAnswer => ({
    criterion,
    value,
    statedOn: stated(criterion),
    source: { kind: 'provider' },
    ...(evidence.length > 0 && { evidence }),
  })

  const { functions, standards, ...facts } = draft.facts
  const claims = standards?.map((claim) => ({
    ...claim,
    url: claim.claim === 'claimed' ? null : `${site}${claim.standard}`,
  }))
  const repository: SeedEvidence[] =
    draft.facts.repoPublic === true && draft.facts.repoUrl
      ? [document('Quellcode-Repository', 'Source code repository', draft.confirmedOn, { url: draft.facts.repoUrl })]
      : []
  const evidenceOf = (criterion: string) => [
    ...(draft.evidence?.[criterion as keyof ListingFacts] ?? []),
    ...(criterion === 'licence' || criterion === 'repoPublic' ? repository : []),
  ]
  const listingAnswers = [
    answer('functions', functions),
    answer('mainFunction', functions[0]),
    answer('website', site),
    ...(draft.site?.documentation ? [answer('documentation', `${site}dokumentation`)] : []),
    ...(claims ? [answer('standards', claims, evidenceOf('standards'))] : []),
    ...Object.entries(facts).map(([criterion, value]) => answer(criterion, value, evidenceOf(criterion))),
  ]

  const control = provider.answers.find(({ criterion }) => criterion === 's1-control')?.value as string | undefined
  const sovereignty = expandSovereignty(rows, {
    site,
    control,
    facts: draft.facts,
    variants: draft.variants,
    confirmedOn: draft.confirmedOn,
    statedOn: stated,
  })
  const variants: SeedVariant[] = deliveries.map((delivery) => ({
    delivery,
    answers: [
      ...Object.entries(draft.variants[delivery] ?? {}).map(([criterion, value]) =>
        answer(
          criterion,
          money.has(criterion) ? Math.round((value as number) * 100) : value,
          criterion === 'exitHelp'
            ? exitEvidence(
                value,
                rows.find((row) => row.delivery === delivery),
              )
            : [],
        ),
      ),
      ...(draft.site?.demo && draft.variants[delivery]?.demoAccess === 'public'
        ? [answer('demoUrl', `${site}test`)]
        : []),
      ...(sovereignty.variants[delivery] ?? []),
    ],
  }))
  return {
    slug: draft.slug,
    name: draft.name,
    provider: draft.provider,
    origin: 'provider',
    confirmedOn: draft.confirmedOn,
    summary: draft.summary,
    features: { de: draft.features.map(([de]) => de), en: draft.features.map(([, en]) => en) },
    answers: [...listingAnswers, ...sovereignty.listing],
    variants,
    ...(draft.references && { references: draft.references }),
    ...(draft.withdrawn && { withdrawn: draft.withdrawn }),
  }
}
