/** An end that the operator can mend herself: the message is one sentence for her, printed without a stack. */
export class Refusal extends Error {
  override name = 'Refusal'
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  // As PostgreSQL says it, also of a disk on another machine.
  '53100': 'the disk of the database is full',
  '42501': 'the role of the database may not do that',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'this user may not do that',
  EPERM: 'this user may not do that',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk reports an error',
}

/**
 * `error` as a refusal where its code names something the operator can mend (disk full, rights, read-only); any other
 * error comes back unchanged. `doing` completes "Could not …".
 */
export function refusalFor(error: unknown, doing: string): unknown {
  if (!(error instanceof Error) || error.name === 'Refusal') return error
  const { code, path } = error as NodeJS.ErrnoException
  const reason = code === undefined ? undefined : reasons[code]
  if (reason === undefined) return error
  return new Refusal(
    `Could not ${doing}: ${reason}${path ? ` (${path})` : code === '42501' ? ` (${error.message})` : ''}.`,
    { cause: error },
  )
}
