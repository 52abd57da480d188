import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CatalogueContent } from '../../../../catalogue-content'
import { viewOf } from '../views.server'

export function loader({ request }: LoaderFunctionArgs) {
  return viewOf(new URL(request.url))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.sentence ?? '' }]

export default function Catalogue() {
  return <CatalogueContent view={useLoaderData<typeof loader>()} />
}
