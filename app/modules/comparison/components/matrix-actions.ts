import type { ComparisonAddress } from '../schema/address'

/** What may be done from the table; absent for what is frozen or printed. */
export interface MatrixActions {
  address: ComparisonAddress
  version: number | null
}
