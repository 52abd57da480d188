import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { metrics } from '../../lib/metrics.server'
import { counted } from './counted-build'

const handled = async () => (await metrics.handled.get()).values[0]?.value ?? 0

describe('a counted build', () => {
  it('counts a request once, whatever its loaders and actions are, and leaves them as they are', async () => {
    const loader = ({ params }: LoaderFunctionArgs) => `loaded ${params.slug}`
    const page = { default: () => null }
    const build = counted({
      publicPath: '/',
      routes: {
        root: { id: 'root', path: '', module: { ...page, loader } },
        form: { id: 'form', path: 'form', module: { ...page, loader, action: () => 'done' } },
        plain: { id: 'plain', path: 'plain', module: page },
      },
    } as unknown as ServerBuild)
    const { root, form, plain } = build.routes
    const before = await handled()
    const call = (context: object) => ({ context, params: { slug: 'a' } }) as unknown as LoaderFunctionArgs
    const first = call({})
    expect(root?.module.loader?.(first)).toBe('loaded a')
    expect(form?.module.loader?.(first)).toBe('loaded a')
    const sent = { context: {}, request: new Request('http://localhost/form', { method: 'POST', body: 'a=b' }) }
    expect(await form?.module.action?.(sent as unknown as ActionFunctionArgs)).toBe('done')
    expect((await handled()) - before).toBe(2)
    expect(plain?.module).not.toHaveProperty('loader')
    expect(plain?.module.default).toBe(page.default)
    expect(build.publicPath).toBe('/')
  })

  it('answers 503 where the database is away, and lets every other error through', async () => {
    const fail = (error: unknown) => () => Promise.reject(error)
    const route = (loader: () => unknown) => ({ id: 'x', path: '', module: { default: () => null, loader } })
    const build = counted({
      routes: {
        away: route(fail({ code: 'ECONNREFUSED' })),
        awayAtOnce: route(() => {
          throw { code: 'ECONNREFUSED' }
        }),
        broken: route(fail(new TypeError('x'))),
        refused: route(fail(new Response(null, { status: 404 }))),
        file: { id: 'x', path: '', module: { loader: fail({ code: 'ECONNREFUSED' }) } },
      },
    } as unknown as ServerBuild)
    const call = {
      context: { requestId: 'A1' },
      request: new Request('http://localhost/x'),
    } as unknown as LoaderFunctionArgs
    const outcome = async (id: string) => {
      try {
        return await build.routes[id]?.module.loader?.(call)
      } catch (error) {
        return error
      }
    }
    expect(await outcome('away')).toMatchObject({ status: 503 })
    expect(await outcome('awayAtOnce')).toMatchObject({ status: 503 })
    const file = (await outcome('file')) as Response
    expect([file.status, file.headers.get('Content-Type')]).toEqual([503, 'text/html; charset=utf-8'])
    expect(await file.text()).toContain('A1')
    expect(await outcome('broken')).toBeInstanceOf(TypeError)
    expect(await outcome('refused')).toMatchObject({ status: 404 })
  })

  it('gives back what a form sent where the database is away, but no files and not very much', async () => {
    const build = counted({
      routes: {
        form: {
          id: 'form',
          path: '',
          module: {
            default: () => null,
            action: async ({ request }: ActionFunctionArgs) => {
              await request.formData()
              throw { code: 'ECONNREFUSED' }
            },
          },
        },
      },
    } as unknown as ServerBuild)
    const sentBack = async (body: URLSearchParams | FormData) => {
      const request = new Request('http://localhost/form', { method: 'POST', body })
      const values = { context: {}, request } as unknown as ActionFunctionArgs
      const error = await Promise.resolve(build.routes.form?.module.action?.(values)).catch((thrown) => thrown)
      expect(error).toMatchObject({ status: 503 })
      return (await (error as Response).json()).sent
    }
    const fields = [
      ['woerter', 'Zwonkel\r\nStraße & „Weg“'],
      ['ziel', 'a'],
      ['ziel', ''],
    ]
    expect(await sentBack(new URLSearchParams(fields))).toEqual(fields)
    const withFile = new FormData()
    withFile.set('datei', new File(['x'], 'x.yml'))
    expect(await sentBack(withFile)).toBeNull()
    expect(await sentBack(new URLSearchParams({ text: 'x'.repeat(250_001) }))).toBeNull()
  })
})
