/* Ends with 0 where an address answers 200 within two seconds: the health check of containers. Plain Node. */
const answer = await fetch(process.argv[2] ?? '', { signal: AbortSignal.timeout(2_000) }).catch(() => null)
process.exit(answer?.ok === true ? 0 : 1)
