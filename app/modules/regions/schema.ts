/** A municipality as pages show it. */
export interface Municipality {
  ags: string
  /** False while the key has not been confirmed officially. */
  agsConfirmed: boolean
  name: string
  shortName: string
  district: string | null
  population: number
  latitude: number | null
  longitude: number | null
  invented: boolean
}

/** What a visitor typed as her municipality: found, several fit, or none. */
export type MunicipalityMatch =
  | { kind: 'found'; municipality: Municipality }
  | { kind: 'several'; municipalities: readonly Municipality[] }
  | { kind: 'none' }
