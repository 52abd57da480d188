import type { LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { pageBuilds } from './page-routes'

const page = { default: () => null }
const answer = new Response('whole')
const build = {
  publicPath: '/',
  assets: { url: '/manifest.js', routes: { root: {}, list: {}, item: {}, editor: {}, rest: {}, raw: {} } },
  routes: {
    root: { id: 'root', path: '', module: { ...page, loader: () => ({ frame: 1 }) } },
    list: { id: 'list', parentId: 'root', path: ':lang?/list', module: { ...page, loader: () => ({ hits: 2 }) } },
    item: { id: 'item', parentId: 'root', path: ':lang?/item/:slug', module: page },
    editor: { id: 'editor', parentId: 'root', path: 'editor', module: { ...page, handle: { hydrate: true } } },
    raw: { id: 'raw', parentId: 'root', path: 'raw', module: { loader: () => answer } },
    rest: { id: 'rest', parentId: 'root', path: '*', module: page },
  },
} as unknown as ServerBuild

const call = async (part: ServerBuild | null, id: string) => {
  const unsent = new Map<string, unknown>()
  const loader = part?.routes[id]?.module.loader
  const sent = await loader?.({ context: { unsent } } as unknown as LoaderFunctionArgs)
  return { sent, unsent: Object.fromEntries(unsent) }
}

describe('the part of a build for a page', () => {
  const partOf = pageBuilds(build)
  const idsOf = (pathname: string) => Object.keys(partOf(pathname)?.routes ?? {})

  it('has the routes of the page and no others, in any language and for every address of it', () => {
    expect(idsOf('/list')).toEqual(['root', 'list'])
    expect(idsOf('/en/list')).toEqual(['root', 'list'])
    expect(idsOf('/item/a')).toEqual(['root', 'item'])
    expect(partOf('/item/a')).toBe(partOf('/en/item/b%20c'))
    expect(idsOf('/nothing/here')).toEqual(['root', 'rest'])
    expect(Object.keys(partOf('/list')?.assets.routes ?? {})).toEqual(['root', 'list'])
  })

  it('leaves a page that needs its scripts to the whole build', () => {
    expect(partOf('/editor')).toBeNull()
  })

  it('keeps the data of a page from being written out and hands it to where the page is rendered', async () => {
    expect(await call(partOf('/list'), 'list')).toEqual({ sent: null, unsent: { list: { hits: 2 } } })
    expect(await call(partOf('/list'), 'root')).toEqual({ sent: null, unsent: { root: { frame: 1 } } })
    expect(await call(build, 'list')).toEqual({ sent: { hits: 2 }, unsent: {} })
  })

  it('lets an answer through as it is', async () => {
    expect((await call(partOf('/raw'), 'raw')).sent).toBe(answer)
  })
})
