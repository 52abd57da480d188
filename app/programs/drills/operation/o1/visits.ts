import { dataLimit, type OneProcess } from './fleet'

const tokens = 'beispiel-quellwerk.saas.1~ckan.onprem.1'
/** What differs between two answers with the same content: the number of a request, the second a file was made. */
const varying = /\b[0-9a-z]{8,20}-[0-9a-z]{1,20}\b|\d\d:\d\d:\d\d/gi

/** Status and text of an address. */
async function textOf(address: string): Promise<string> {
  const answer = await fetch(address)
  return `${answer.status} ${(await answer.text()).replace(varying, '')}`
}

/** What one visitor meets whose requests go now to one process, now to the other. Returns what is wrong. */
export async function changeProcess([first, second]: readonly OneProcess[]): Promise<string[]> {
  if (first === undefined || second === undefined) throw new Error('Two web processes are needed.')
  const failures: string[] = []
  const post = (at: OneProcess, path: string, body: Record<string, string>, cookie: string) =>
    fetch(at.url + path, {
      method: 'POST',
      body: new URLSearchParams(body),
      headers: { origin: at.url, cookie },
      redirect: 'manual',
    })
  const kept = await post(first, '/merkliste', { merken: 'ckan.onprem.1' }, '')
  const cookie = kept.headers.get('set-cookie')?.split(';')[0] ?? ''
  const list = await (await fetch(`${second.url}/merkliste`, { headers: { cookie } })).text()
  if (!/href="\/loesung\/ckan[?"]/.test(list))
    failures.push('The shortlist kept at one process is not shown by the other.')

  const frozen = await post(first, '/vergleich/neu/stand', {}, `merkliste=${tokens}`)
  const path = frozen.headers.get('location') ?? ''
  if (!/^\/vergleich\/stand\//.test(path))
    return [...failures, `Freezing a comparison answers ${frozen.status} ${path}.`]
  const both = (more: string) =>
    Promise.all([first, second].map(async ({ url }) => (await textOf(url + path + more)).replaceAll(url, '')))
  const [page, samePage] = await both('')
  if (page !== samePage || !page?.startsWith('200'))
    failures.push('A frozen comparison is not the same at both processes.')
  const [file, sameFile] = await both('/datei/csv')
  if (file !== sameFile || !file?.startsWith('200')) failures.push('Its file is not the same at both processes.')
  return failures
}

/** Whether each process counts for itself. Returns what is wrong. */
export async function meetLimits([first, second]: readonly OneProcess[]): Promise<string[]> {
  const ask = async (at: OneProcess | undefined) => (await fetch(`${at?.url}/katalog.data`)).status
  const statuses: number[] = []
  for (let count = 0; count <= dataLimit; count++) statuses.push(await ask(first))
  const failures: string[] = []
  if (statuses.indexOf(429) !== dataLimit)
    failures.push(`The limit of ${dataLimit} lets through ${statuses.join(', ')}.`)
  const other = await ask(second)
  if (other !== 200) failures.push(`The other process answers ${other}, though it has counted nothing.`)
  return failures
}
