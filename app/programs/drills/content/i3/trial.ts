import type { DrillOptions, DrillResult } from '../../house/drill'
import { inParallel } from '../../house/raw-http'
import { type Opened, openChromium, type Visit } from './browser'
import { dataFault, leadsTo, redirectTargets } from './reflected'

const width = 2
export interface Trial {
  url: string
  visits: readonly Visit[]
  /** Answers that are no pages. */
  data: readonly string[]
  /** Addresses that lead somewhere of ours; what is done to them follows from them. */
  leading: readonly string[]
  /** Pages that are looked at without a payload, and those they lead to. */
  pages: readonly string[]
  mostPages: number
}

/** Visits with payloads: nothing may run, and nothing may stand in the page that is not text. */
async function checkVisits(chromium: Opened, on: Trial, { progress }: DrillOptions) {
  const failures: string[] = []
  const statuses = new Map<number, number>()
  let tries = 0
  let reached = 0
  const tabs = await Promise.all(Array.from({ length: width }, chromium.newPage))
  let done = 0
  await inParallel(on.visits, width, async (visit) => {
    const tab = tabs.pop() as (typeof tabs)[number]
    const place = `${visit.form ? 'the form of ' : ''}${visit.path.slice(0, 240)}`
    try {
      const seen = await chromium.visit(tab, on.url, visit)
      statuses.set(seen.status, (statuses.get(seen.status) ?? 0) + 1)
      tries += visit.markers.length
      if (seen.status < 500) reached += seen.found.length
      else failures.push(`status ${seen.status} to ${place}`)
      for (const call of seen.executed) failures.push(`${call} ran on ${place}`)
      for (const violation of seen.violations) failures.push(`the policy was violated (${violation}) by ${place}`)
      for (const part of seen.injected) failures.push(`${part} stands on ${place}`)
    } catch (error) {
      failures.push(`${String(error).split('\n', 1)[0]} at ${place}`)
    } finally {
      tabs.push(tab)
    }
    if (++done % 100 === 0) progress(`${done} of ${on.visits.length} visits`)
  })
  return { failures, tries, reached, statuses }
}

/** Pages as everybody sees them: no violation of the policy, no address with a scheme of its own. */
async function checkPages(chromium: Opened, on: Trial) {
  const failures: string[] = []
  const tab = await chromium.newPage()
  const queue = [...on.pages]
  const known = new Set(queue)
  let count = 0
  for (let path = queue.shift(); path !== undefined && count < on.mostPages; path = queue.shift()) {
    const seen = await chromium.visit(tab, on.url, { path, markers: [] })
    count++
    for (const fault of [...seen.executed, ...seen.violations, ...seen.injected]) failures.push(`${fault} on ${path}`)
    for (const link of seen.links) {
      if (known.has(link)) continue
      known.add(link)
      queue.push(link)
    }
  }
  return { failures, count, known: [...known] }
}

/** Redirects: none leads away from here. */
async function checkRedirects(on: Trial, pages: readonly string[]) {
  const failures: string[] = []
  const targets = redirectTargets(pages, on.leading)
  let led = 0
  const forwarded = ['X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: https']
  const asked = [
    ...targets.map((target) => ({ target, headers: [] as string[] })),
    ...on.leading.map((target) => ({ target, headers: forwarded })),
  ]
  await inParallel(asked, width * 2, async ({ target, headers }) => {
    try {
      if ((await leadsTo(on.url, target, headers)) !== null) led++
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error))
    }
  })
  if (led < on.leading.length * 2) failures.push(`Only ${led} answers were redirects.`)
  return { failures, count: asked.length, led }
}

/** All checks of one marketplace, or of something that stands for one. */
export async function trial(on: Trial, chromium: Opened, options: DrillOptions): Promise<DrillResult> {
  options.progress('clean pages')
  const clean = await checkPages(chromium, on)
  const visited = await checkVisits(chromium, on, options)
  options.progress('redirects')
  const redirects = await checkRedirects(on, clean.known.slice(0, on.mostPages))
  const data: string[] = []
  await inParallel(on.data, width, async (target) => {
    const fault = await dataFault(on.url, target)
    if (fault !== null) data.push(fault)
  })
  return {
    tries: visited.tries,
    reached: visited.reached,
    failures: [...clean.failures, ...visited.failures, ...redirects.failures, ...data],
    figures: {
      'visits with payloads': on.visits.length,
      statuses: [...visited.statuses].map(([status, times]) => `${status}: ${times}`).join(', '),
      'clean pages': clean.count,
      'addresses asked for redirects': `${redirects.count}, ${redirects.led} led somewhere`,
      'answers that are no pages': on.data.length,
    },
  }
}

/** Starts Chromium for some work. */
export async function withChromium<Result>(work: (chromium: Opened) => Promise<Result>): Promise<Result> {
  const chromium = await openChromium()
  try {
    return await work(chromium)
  } finally {
    await chromium.close()
  }
}
