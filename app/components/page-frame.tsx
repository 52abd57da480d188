import type { ReactNode } from 'react'
import { localPath } from '../lib/language'
import type { RunMode } from '../lib/run-mode'
import { useI18n } from './i18n'
import { Icon, IconSprite } from './icon-sprite'
import { PageFoot } from './page-foot'

/** What the frame says on every page. */
export interface FrameFacts {
  mode: RunMode
  operator: string
  dataDate: string
  /** Variants on the visitor's shortlist; 0 on every page that is the same for everybody. */
  kept: number
  /** Origin of the public pages where this is one of the operator's, else `null`. */
  publicUrl: string | null
}

const menu = [
  ['/katalog', 'common.nav.catalogue'],
  ['/vergleich', 'comparison.nav'],
  ['/methodik', 'common.nav.method'],
  ['/methodik/reihenfolge', 'common.nav.ranking'],
  ['/methodik/quellen', 'common.nav.sources'],
] as const

/** Head, content and foot of every page. `path` is the German path with its query, for the language link and the menu. */
export function PageFrame({ facts, path, children }: { facts: FrameFacts; path: string; children: ReactNode }) {
  return (
    <>
      <IconSprite />
      <Head facts={facts} path={path} />
      <main id="inhalt">{children}</main>
      <PageFoot operator={facts.operator} dataDate={facts.dataDate} />
    </>
  )
}

function Head({ facts, path }: { facts: FrameFacts; path: string }) {
  const { t, language, path: local } = useI18n()
  const other = language === 'de' ? 'en' : 'de'
  const current = path.split('?')[0]
  const otherLanguage = (
    <a href={localPath(other, path)} lang={other} hrefLang={other}>
      {t('common.utility.other')}
    </a>
  )
  return (
    <header id="seitenanfang">
      <a className="skip" href="#inhalt">
        {t('common.skip')}
      </a>
      <div className="util">
        <div className="wrap">
          <p>{facts.mode === 'production' ? '' : t(`common.mode.${facts.mode}`)}</p>
          <ul>
            <li>{otherLanguage}</li>
          </ul>
        </div>
      </div>
      <div className="head">
        <div className="wrap">
          <a className="brand" href={local('/')}>
            <svg viewBox="0 0 30 30" aria-hidden="true">
              <path className="half" d="M15 2h13v26H15z" />
              <path className="edge" d="M2 2h26v26H2z" />
            </svg>
            {t('common.brand')}
          </a>
          <nav className="nav" id="menue" aria-label={t('common.nav.label')}>
            <a className="menu-close" href="#seitenanfang">
              <Icon name="close" /> {t('common.nav.close')}
            </a>
            <ul>
              {menu.map(([to, key]) => (
                <li key={to}>
                  <a
                    href={local(to)}
                    {...(current === to || (to === '/vergleich' && current?.startsWith('/vergleich/'))
                      ? { 'aria-current': 'page' as const }
                      : {})}
                  >
                    {t(key)}
                  </a>
                </li>
              ))}
              <li className="only-menu">
                <ShortlistLink kept={facts.kept} address={path} />
              </li>
              <li className="only-menu">{otherLanguage}</li>
            </ul>
          </nav>
          <div className="head__end">
            <ShortlistLink kept={facts.kept} address={path} />
            <a className="menu-open" href="#menue">
              <Icon name="menu" /> {t('common.nav.open')}
            </a>
          </div>
        </div>
      </div>
    </header>
  )
}

/** From the catalogue it takes the search along, so that a comparison of the list still knows it. */
function ShortlistLink({ kept, address }: { kept: number; address: string }) {
  const [current, search] = address.split('?')
  const to = current === '/katalog' && search ? `/merkliste?aus=${encodeURIComponent(search)}` : '/merkliste'
  const { t, path } = useI18n()
  return (
    <a href={path(to)} {...(current === '/merkliste' ? { 'aria-current': 'page' as const } : {})}>
      <Icon name="keep" /> {t('shortlist.title')} {kept > 0 ? <span className="count">{kept}</span> : null}
    </a>
  )
}
