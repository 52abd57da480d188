import type { LoaderFunctionArgs } from '@remix-run/node'
import { robots } from './robots'

export function loader({ context }: LoaderFunctionArgs) {
  return new Response(robots(context.mode, context.publicUrl), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
