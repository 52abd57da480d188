/** Refusals that a caller must expect, each with the HTTP status that a page answers. */
export const errorStatus = {
  notFound: 404,
  forbidden: 403,
  invalid: 400,
  conflict: 409,
  gone: 410,
  tooMany: 429,
  unavailable: 503,
} as const
export type ErrorCode = keyof typeof errorStatus

/** An expected refusal; `detail` is for the log, never for the page. */
export class AppError extends Error {
  override name = 'AppError'
  readonly code: ErrorCode
  constructor(code: ErrorCode, detail: string) {
    super(detail)
    this.code = code
  }
  get status(): number {
    return errorStatus[this.code]
  }
}
