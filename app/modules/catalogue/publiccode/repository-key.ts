const hostsWithoutCase = ['github.com', 'codeberg.org', 'bitbucket.org']

/** Whether a host's paths do not tell large letters from small ones. */
const foldsCase = (host: string): boolean =>
  host.split('.').includes('gitlab') || hostsWithoutCase.some((known) => host === known || host.endsWith(`.${known}`))

/**
 * The name under which one repository is known however its address is written: protocol, user, `www.`, port of the
 * protocol, `.git`, pages below the repository, and slashes at the end are left out; `git@host:path` is read as well.
 * `null` for what is no address.
 */
export function repositoryKey(address: string): string | null {
  const text = address.trim()
  const short = /^(?:[\w.-]+@)([\w.-]+\.[a-z]{2,}):(?!\/)(.+)$/i.exec(text)
  const url = short ? `ssh://${short[1]}/${short[2]}` : text.replace(/^git\+/i, '')
  if (url.length > 2_000 || !/^(?:https?|ssh|git):\/\//i.test(url) || !URL.canParse(url)) return null
  // Addresses of other protocols keep the case of their host and a port of their own.
  const { hostname, port, pathname } = new URL(url.replace(/^(?:ssh|git):/i, 'https:'))
  if (hostname === '') return null
  const host = hostname.toLowerCase().replace(/^www\./, '')
  const path = withoutPages(
    host,
    decoded(pathname)
      .split('/')
      .filter((part) => part !== ''),
  ).join('/')
  const bare = path.replace(/\.git$/i, '')
  const withPort = port === '' || port === '22' ? host : `${host}:${port}`
  return bare === '' ? withPort : `${withPort}/${foldsCase(host) ? bare.toLowerCase() : bare}`
}

/** The repository alone of an address that leads to a folder, a file or a list in it. */
function withoutPages(host: string, parts: readonly string[]): readonly string[] {
  if (host === 'github.com' || host === 'codeberg.org' || host === 'bitbucket.org') return parts.slice(0, 2)
  const dash = parts.indexOf('-')
  return dash > 0 ? parts.slice(0, dash) : parts
}

/** Escapes of plain signs say the same as the signs. */
const decoded = (path: string): string => path.replace(/%(2d|2e|5f|7e)/gi, (sign) => decodeURIComponent(sign))
