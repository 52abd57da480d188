import kernStyles from '@kern-ux/native/dist/kern.min.css?url'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, useLoaderData, useLocation, useMatches, useRouteError } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import enhancement from './components/enhancement.js?url'
import { ErrorPage, errorKind } from './components/error-page'
import { Frame } from './components/frame'
import { I18nProvider } from './components/i18n'
import { NonceContext } from './components/nonce'
import type { FrameFacts } from './components/page-frame'
import { translate } from './content/translate'
import { frameFacts } from './flows/frame-facts.server'
import type { Language } from './lib/language'
import appStyles from './styles/app.css?url'
import operatorStyles from './styles/publiccode.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: kernStyles },
  { rel: 'stylesheet', href: appStyles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const loader = ({ request, context }: LoaderFunctionArgs) => frameFacts(request, context)

/** Titles of error pages; every page that works sets its own. */
export const meta: MetaFunction = ({ error, location }) => {
  const t = translate(location.pathname === '/en' || location.pathname.startsWith('/en/') ? 'en' : 'de')
  return error
    ? [
        { title: `${t(`errors.${errorKind(error)}.title`)} – ${t('common.brand')}` },
        { name: 'robots', content: 'noindex' },
      ]
    : []
}

/** A route that needs its scripts in the browser says so in its `handle`. */
function useHydration(): boolean {
  return useMatches().some(({ handle }) => (handle as { hydrate?: boolean } | undefined)?.hydrate === true)
}

function Document(props: { language: Language; styles?: string | undefined; children: ReactNode }) {
  const { language, styles, children } = props
  const nonce = useContext(NonceContext)
  const hydrates = useHydration()
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {styles ? <link rel="stylesheet" href={styles} /> : null}
        <script type="module" src={enhancement} />
      </head>
      <body>
        <I18nProvider language={language}>{children}</I18nProvider>
        {hydrates ? <Scripts nonce={nonce} /> : null}
      </body>
    </html>
  )
}

/** Language and German path of the address. */
function useAddress(): { language: Language; path: string } {
  const { pathname, search } = useLocation()
  const english = pathname === '/en' || pathname.startsWith('/en/')
  const path = english ? pathname.slice(3) || '/' : pathname
  return { language: english ? 'en' : 'de', path: path + search }
}

export default function Root() {
  const { requestId: _, ...facts } = useLoaderData<typeof loader>()
  const { language, path } = useAddress()
  return (
    <Document language={language}>
      <Frame facts={facts} path={path}>
        <Outlet />
      </Frame>
    </Document>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const data = useMatches().find(({ id }) => id === 'root')?.data as (FrameFacts & { requestId: string }) | undefined
  const { language, path } = useAddress()
  const forOperator = typeof data?.publicUrl === 'string'
  const page = <ErrorPage error={error} reference={data?.requestId ?? null} forOperator={forOperator} />
  return (
    <Document language={language} styles={forOperator ? operatorStyles : undefined}>
      {data ? (
        <Frame facts={data} path={path}>
          {page}
        </Frame>
      ) : (
        <main id="inhalt">{page}</main>
      )}
    </Document>
  )
}
