/** A version of a package that must not be in the lock file. */
export interface Advisory {
  package: string
  /** First version that is bad; absent: all before `fixed`. */
  from?: string
  /** First version that is good again; absent: there is none. */
  fixed?: string
  id: string
  what: string
  source: string
  /** Day on which the source was read. */
  readOn: string
  /** Why the bad versions are borne where they are only used to build or try the marketplace; absent: nowhere. */
  borneInDevelopment?: string
}

const advisory = (id: string) => `https://github.com/advisories/${id}`
const record = (id: string) => `https://www.cve.org/CVERecord?id=${id}`
const readOn = '2026-11-23'

/** Known bad versions of packages that are used or could slip in; looked through again with every new version. */
export const advisories: readonly Advisory[] = [
  {
    ...{ package: '@remix-run/express', fixed: '2.16.3', id: 'CVE-2025-31137', readOn },
    what: 'the port in the head of a request changes its address',
    source: record('CVE-2025-31137'),
  },
  {
    ...{ package: '@remix-run/react', fixed: '2.17.1', id: 'CVE-2025-59057', readOn },
    what: 'script from data in a page of linked data',
    source: advisory('GHSA-3cgp-3xvw-98x8'),
  },
  {
    ...{ package: '@remix-run/node', fixed: '2.17.2', id: 'CVE-2025-61686', readOn },
    what: 'paths out of the folder of sessions kept in files',
    source: advisory('GHSA-9583-h5hc-x8cw'),
  },
  {
    ...{ package: '@remix-run/react', fixed: '2.17.4', id: 'GHSA-8v8x-cx79-35w7', readOn },
    what: 'script from the state of scrolling',
    source: advisory('GHSA-8v8x-cx79-35w7'),
  },
  {
    ...{ package: '@remix-run/router', fixed: '1.23.2', id: 'CVE-2026-22029', readOn },
    what: 'script from the target of a redirect',
    source: advisory('GHSA-2w69-qvjg-hvjx'),
  },
  {
    ...{ package: '@remix-run/server-runtime', fixed: '2.17.3', id: 'CVE-2026-22030', readOn },
    what: 'forms of other sites reach actions',
    source: advisory('GHSA-h5cw-625j-3rxh'),
  },
  {
    ...{ package: '@remix-run/server-runtime', from: '2.10.0', fixed: '2.17.5', id: 'CVE-2026-42342', readOn },
    what: 'many paths in one request for the manifest keep the server busy',
    source: advisory('GHSA-8x6r-g9mw-2r78'),
  },
  {
    ...{ package: 'xlsx', id: 'CVE-2023-30533', readOn },
    what: 'prototype keys from a spreadsheet; the registry has no mended version',
    source: record('CVE-2023-30533'),
  },
  {
    ...{ package: 'xlsx', id: 'CVE-2024-22363', readOn },
    what: 'an expression that backtracks; the registry has no mended version',
    source: record('CVE-2024-22363'),
  },
  {
    ...{ package: 'better-auth', fixed: '1.6.23', id: 'GHSA-qq9h-g4jm-xgf3', readOn },
    what: 'accounts taken over by links and codes sent before',
    source: advisory('GHSA-qq9h-g4jm-xgf3'),
  },
  {
    ...{ package: 'esbuild', fixed: '0.25.0', id: 'GHSA-67mh-4wv8-2f99', readOn: '2026-11-28' },
    what: 'any site reads from its development server',
    source: advisory('GHSA-67mh-4wv8-2f99'),
    borneInDevelopment: 'nothing starts its server; Remix and the tests only translate with it',
  },
]
