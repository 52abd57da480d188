import type { Language } from '../../../lib/language'
import type { DeliveryModel } from '../../criteria/entries/basics'
import type { DerivedFacts } from '../../criteria/facts'
import { defaultWeightSet } from '../../criteria/objectives'
import { type Openness, openness } from '../../criteria/openness'
import { type LevelResult, sovereigntyProfile } from '../../criteria/sovereignty-profile'
import { optionLabel } from '../../criteria/words'
import { chosenWeightSet } from './sovereignty'

export interface VariantLink {
  delivery: DeliveryModel
  name: string
  current: boolean
  level: LevelResult
  /** 0 = nobody answered anything on sovereignty. */
  stated: number
  openness: Pick<Openness, 'lower' | 'upper'> | null
}

/** One entry of the switch between a listing's variants. */
export function variantLink(
  delivery: DeliveryModel,
  derived: DerivedFacts,
  language: Language,
  current: boolean,
): VariantLink {
  const profile = sovereigntyProfile(derived.items, chosenWeightSet(null, defaultWeightSet))
  return {
    delivery,
    name: optionLabel(language, 'delivery', delivery),
    current,
    level: profile.declared.level,
    stated: profile.stated,
    openness: openness(derived.facts),
  }
}
