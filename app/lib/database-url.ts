/** Why `url` is not the address of a PostgreSQL database, as the end of a sentence; null when it is one. */
export function databaseUrlFault(url: string): string | null {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return 'is not an address of the form postgresql://user:password@host:5432/database'
  }
  if (!['postgres:', 'postgresql:'].includes(parsed.protocol)) return 'does not begin with postgresql://'
  if (parsed.pathname.length < 2) return 'names no database after the host'
  return null
}

/** Host, port and database of an address, without user and password, for people. */
export function databaseName(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port || '5432'}${pathname}`
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'this host is not known',
  EAI_AGAIN: 'the name of this host cannot be resolved',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the host cannot be reached',
  ECONNRESET: 'the connection is closed at once',
  '28P01': 'the password is wrong',
  '28000': 'this user may not connect',
  '3D000': 'there is no such database',
  '53300': 'all its connections are taken',
  '57P03': 'it is just starting',
}

/** One sentence on why the database of `url` cannot be used; never contains the password. */
export function connectionFault(url: string, error: unknown): string {
  const all = error instanceof AggregateError ? [error, ...error.errors] : [error]
  const codes = all.map((one) => (one as { code?: string }).code ?? '')
  const reason = codes.map((code) => reasons[code]).find((text) => text !== undefined)
  const message = error instanceof Error ? error.message : String(error)
  const other = /timeout/i.test(message) ? 'it does not answer' : message
  return `The database ${databaseName(url)} of DATABASE_URL cannot be used: ${reason ?? other}.`
}
