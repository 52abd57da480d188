import { cpvNames as cpvDe } from '../../content/de/cpv'
import { cpvNames as cpvEn } from '../../content/en/cpv'
import type { Language } from '../../lib/language'
import type { StandardClaim } from '../criteria/answer'
import { cpvByFunction } from '../criteria/cpv'
import type { DeliveryModel } from '../criteria/entries/basics'
import { defaultWeightSet } from '../criteria/objectives'
import { registry } from '../criteria/registry'
import type { ClaimLevel } from '../criteria/standards'
import { claimName, roleName, standardName } from '../criteria/value-text'
import { optionLabel } from '../criteria/words'
import {
  type AnswerContext,
  type AnswerGroup,
  type AnswerView,
  answerGroups,
  answerView,
  askedRows,
  type LabelGroup,
  labelsMarked,
  rowsOf,
} from './listing-view/answers'
import { type CostView, costView } from './listing-view/cost'
import { type OpennessView, opennessRows, opennessView } from './listing-view/openness'
import { type ListingPlace, type ReferenceView, referenceViews } from './listing-view/references'
import { chosenWeightSet, type SovereigntyView, sovereigntyView } from './listing-view/sovereignty'
import { type VariantLink, variantLink } from './listing-view/variants'
import { type KeptRow, keptRows } from './publiccode/kept-rows'
import type { SnapshotDocument } from './schema/listing'
import { answersOfVariant, publicView, variantFacts } from './snapshot'

/** A published or withdrawn listing by its slug. Only its public view leaves this module. */
export interface PublishedListing {
  document: SnapshotDocument
  number: number
  hash: string
  publishedAt: string
  withdrawn: { on: string; reason: { de: string; en: string } | null } | null
}

export interface StandardView {
  name: string
  version: string | null
  role: string
  claim: ClaimLevel
  claimName: string
  url: string | null
}

/** Everything the page of a listing says in one language, for one chosen variant. */
export interface ListingView {
  slug: string
  name: string
  summary: string
  features: readonly string[]
  origin: 'provider' | 'public_sources'
  invented: boolean
  provider: { slug: string; name: string }
  confirmedOn: string
  /** Number of the published snapshot, and the day of its publication. */
  number: number
  publishedOn: string
  withdrawn: { on: string; reason: string | null } | null
  variants: readonly VariantLink[]
  delivery: DeliveryModel
  deliveryName: string
  mainFunction: string | null
  otherFunctions: readonly string[]
  cpv: readonly { name: string; codes: readonly { code: string; name: string }[] }[]
  links: readonly AnswerView[]
  confirmedUses: number
  sovereignty: SovereigntyView
  openness: OpennessView | null
  opennessRows: readonly AnswerView[]
  standards: readonly StandardView[]
  standardsAnswer: AnswerView
  interfaces: AnswerView
  cost: CostView
  price: readonly AnswerView[]
  operation: readonly AnswerView[]
  exit: readonly AnswerView[]
  buying: readonly AnswerView[]
  uses: readonly AnswerView[]
  references: readonly ReferenceView[]
  gaps: readonly LabelGroup[]
  notApplicable: readonly LabelGroup[]
  groups: readonly AnswerGroup[]
  /** Public questions that apply, those with an answer, and those of them that are evidenced, over all groups. */
  questions: number
  answered: number
  evidenced: number
  solutionKinds: readonly string[]
  repository: string | null
  /** Language of summary and features where it is not that of the page. */
  written: string | null
  /** What the project's publiccode.yml says beyond the answers. */
  kept: { version: string | null; readOn: string; rows: readonly KeptRow[] } | null
}

export interface ListingViewRequest {
  language: Language
  /** Berlin day, `YYYY-MM-DD`. */
  today: string
  /** Delivery model as the address says it; an unknown one shows the first variant. */
  delivery: string | null
  /** Id of a weight set as the address says it; an unknown one gives the default. */
  weightSet: string | null
  place: ListingPlace | null
}

/** The page of a published listing. Only what everybody may see enters it, whatever the document holds. */
export function listingView(published: PublishedListing, request: ListingViewRequest): ListingView {
  const document = publicView(published.document, registry)
  const { language, today, place } = request
  const derived = variantFacts(document, registry, today)
  const chosen = Math.max(
    0,
    document.variants.findIndex(({ delivery }) => delivery === request.delivery),
  )
  const [variant, own] = [document.variants[chosen], derived[chosen]]
  if (!variant || !own) throw new RangeError(`listing ${document.listing.slug} has no variant`)
  const { facts, states } = own
  const context: AnswerContext = {
    registry,
    language,
    today,
    answers: answersOfVariant(document, variant),
    facts,
    states,
  }
  const weightSet = chosenWeightSet(request.weightSet, defaultWeightSet)
  const functions = (facts.functions as readonly (keyof typeof cpvByFunction)[] | undefined) ?? []
  const main = (facts.mainFunction as string | undefined) ?? functions[0]
  const functionName = (id: string) => optionLabel(language, 'functions', id)
  const groups = answerGroups(context)
  const asked = groups.flatMap(askedRows)
  const answered = asked.filter(({ mark }) => mark !== 'none')
  const { listing, provider } = document
  return {
    slug: listing.slug,
    name: listing.name,
    summary: listing.summary[language],
    features: listing.features[language],
    origin: listing.origin,
    invented: listing.invented,
    provider: { slug: provider.slug, name: provider.name },
    confirmedOn: listing.confirmedOn,
    number: published.number,
    publishedOn: published.publishedAt.slice(0, 10),
    withdrawn: published.withdrawn && {
      on: published.withdrawn.on,
      reason: published.withdrawn.reason?.[language] ?? null,
    },
    variants: document.variants.flatMap(({ delivery }, index) => {
      const other = derived[index]
      return other ? [variantLink(delivery, other, language, chosen === index)] : []
    }),
    delivery: variant.delivery,
    deliveryName: optionLabel(language, 'delivery', variant.delivery),
    mainFunction: main === undefined ? null : functionName(main),
    otherFunctions: functions.filter((id) => id !== main).map(functionName),
    cpv: functions
      .filter((id) => cpvByFunction[id])
      .map((id) => ({
        name: functionName(id),
        codes: cpvByFunction[id].map((code) => ({ code, name: (language === 'de' ? cpvDe : cpvEn)[code] ?? code })),
      })),
    links: ['website', 'documentation', 'demoUrl']
      .map((id) => answerView(context, registry.get(id)))
      .filter(({ link }) => link !== null),
    confirmedUses: facts.confirmedUses as number,
    sovereignty: sovereigntyView(registry, language, own, weightSet),
    openness: opennessView(context),
    opennessRows: opennessRows(context),
    standards: ((facts.standards as readonly StandardClaim[] | undefined) ?? []).map((claim) => ({
      name: standardName(language, claim.standard),
      version: claim.version,
      role: roleName(language, claim.role),
      claim: claim.claim,
      claimName: claimName(language, claim.claim),
      url: claim.url,
    })),
    standardsAnswer: answerView(context, registry.get('standards')),
    interfaces: answerView(context, registry.get('specialistInterfaces')),
    cost: costView(facts, language, place),
    price: rowsOf(context, 'price'),
    operation: rowsOf(context, 'operation'),
    exit: rowsOf(context, 'exit'),
    buying: rowsOf(context, 'buying'),
    uses: rowsOf(context, 'uses'),
    references: referenceViews(document.references, language, today, place),
    gaps: labelsMarked(context, 'none'),
    notApplicable: labelsMarked(context, 'notApplicable'),
    groups,
    questions: asked.length,
    answered: answered.length,
    evidenced: answered.filter(({ mark }) => mark === 'evidenced').length,
    solutionKinds: (facts.solutionKind as readonly string[] | undefined) ?? [],
    repository: (facts.repoUrl as string | undefined) ?? null,
    written: listing.written && listing.written[language] !== language ? listing.written[language] : null,
    kept: keptView(document, facts.repoUrl),
  }
}

function keptView({ publiccode }: SnapshotDocument, repository: unknown): ListingView['kept'] {
  if (!publiccode) return null
  const rows = keptRows(publiccode.document, publiccode.kept, typeof repository === 'string' ? repository : null)
  return rows.length === 0 ? null : { version: publiccode.version, readOn: publiccode.readOn, rows }
}
