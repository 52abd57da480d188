import kernStyles from '@kern-ux/native/dist/kern.min.css?url'
import type { LinksFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLoaderData, useLocation } from '@remix-run/react'
import { I18nProvider } from '../../../../../app/components/i18n'
import { PageFrame } from '../../../../../app/components/page-frame'
import appStyles from '../../../../../app/styles/app.css?url'
import { frameFacts } from '../../../frame-facts'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: kernStyles },
  { rel: 'stylesheet', href: appStyles },
]

export function loader() {
  return frameFacts
}

export default function Root() {
  const facts = useLoaderData<typeof loader>()
  const { pathname, search } = useLocation()
  return (
    <html lang="de">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <I18nProvider language="de">
          <PageFrame facts={facts} path={pathname + search}>
            <Outlet />
          </PageFrame>
        </I18nProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}
