import type { ComparisonAddress } from '../schema/address'
import type { ComparisonSheet } from '../schema/sheet'
import type { MatrixView } from '../schema/view'
import type { RemovedNotice } from './removed'

/** A comparison that may still be changed. */
export interface ComparisonData {
  sheet: ComparisonSheet
  address: ComparisonAddress
  /** Of a stored one. */
  version: number | null
  view: MatrixView
  missing: number
  over: number
  removed: RemovedNotice | null
  /** What was typed as the municipality, where it names none or several. */
  unknownPlace: string | null
  publicUrl: string
}
