import type { DeliveryModel } from '../../criteria/entries/basics'
import { defaultWeightSet, type WeightSetId } from '../../criteria/objectives'

/** What the address of a listing's page carries beside its slug. */
export interface ListingState {
  slug: string
  delivery: DeliveryModel
  /** The first variant is shown where the address names none. */
  firstDelivery: DeliveryModel
  weightSet: WeightSetId
  /** Key of the municipality, empty without one. */
  municipality: string
}

/** The German path of a listing's page; what is default is left out. */
export function listingPath({ slug, delivery, firstDelivery, weightSet, municipality }: ListingState): string {
  const parameters = new URLSearchParams()
  if (delivery !== firstDelivery) parameters.set('betrieb', delivery)
  if (weightSet !== defaultWeightSet) parameters.set('gewichte', weightSet)
  if (municipality) parameters.set('kommune', municipality)
  const search = parameters.toString()
  return `/loesung/${slug}${search === '' ? '' : `?${search}`}`
}
