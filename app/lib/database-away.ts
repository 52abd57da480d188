/**
 * PostgreSQL's own codes for "not now": connections (08), a transaction undone because of another one (40), too little of
 * something, disk and connections among it (53), a statement that took too long or was ended (57), input or output (58).
 */
const passing = /^(?:08|40|53|57|58)[0-9A-Z]{3}$/
/** Prisma: not reachable, too slow, closed, no connection free, transaction not begun or ended from outside. */
const ofPrisma = /^P(?:1001|1002|1008|1017|2024|2028|2034|2037)$/
const ofSystem = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/
/** What the driver says without a code. */
const words =
  /^(?:timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Can't reach database server)/
const kinds = /^(?:DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|TransactionWriteConflict)$/

interface Told {
  code?: unknown
  originalCode?: unknown
  kind?: unknown
  message?: unknown
  cause?: unknown
  meta?: { driverAdapterError?: unknown; code?: unknown }
  errors?: unknown
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/**
 * Whether an error says that the database cannot be asked just now: it is away, restarting, full, or has ended the
 * statement. The same request may work later. Errors of wrong statements and broken rules are none of these.
 */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false
  const told = error as Told
  const codes = [told.code, told.originalCode, told.meta?.code].map(text)
  if (codes.some((code) => passing.test(code) || ofPrisma.test(code) || ofSystem.test(code))) return true
  if (kinds.test(text(told.kind)) || words.test(text(told.message))) return true
  const within = [told.cause, told.meta?.driverAdapterError, ...(Array.isArray(told.errors) ? told.errors : [])]
  return within.some((one) => isDatabaseAway(one, depth + 1))
}
