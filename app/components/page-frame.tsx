import type { ReactNode } from 'react'
import { formatDate } from '../lib/format'
import { localPath } from '../lib/language'
import type { RunMode } from '../lib/run-mode'
import { useI18n } from './i18n'
import { Icon, IconSprite } from './icon-sprite'

/** What the frame says on every page. */
export interface FrameFacts {
  mode: RunMode
  operator: string
  dataDate: string
}

const menu = [
  ['/katalog', 'common.nav.catalogue'],
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
      <Foot facts={facts} />
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
                  <a href={local(to)} {...(current === to ? { 'aria-current': 'page' as const } : {})}>
                    {t(key)}
                  </a>
                </li>
              ))}
              <li className="only-menu">{otherLanguage}</li>
            </ul>
          </nav>
          <div className="head__end">
            <a className="menu-open" href="#menue">
              <Icon name="menu" /> {t('common.nav.open')}
            </a>
          </div>
        </div>
      </div>
    </header>
  )
}

const footGroups = [
  [
    'common.foot.use',
    [
      ['/katalog', 'common.nav.catalogue'],
      ['/katalog/felder', 'start.allFields'],
    ],
  ],
  [
    'common.foot.understand',
    [
      ['/methodik', 'common.nav.method'],
      ['/methodik/reihenfolge', 'common.nav.ranking'],
      ['/methodik/quellen', 'common.nav.sources'],
    ],
  ],
  [
    'common.foot.aboutUs',
    [
      ['/impressum', 'common.foot.imprint'],
      ['/datenschutz', 'common.foot.privacy'],
      ['/barrierefreiheit', 'common.foot.accessibility'],
      ['/barrierefreiheit/melden', 'common.foot.report'],
    ],
  ],
] as const

function Foot({ facts }: { facts: FrameFacts }) {
  const { t, language, path } = useI18n()
  return (
    <footer className="foot">
      <div className="wrap foot__cols">
        <div>
          <h2>{t('common.brand')}</h2>
          <p>{t('common.foot.about')}</p>
          <p>{t('common.foot.order')}</p>
        </div>
        {footGroups.map(([title, links]) => (
          <nav key={title} aria-label={t(title)}>
            <h2>{t(title)}</h2>
            <ul>
              {links.map(([to, key]) => (
                <li key={to}>
                  <a href={path(to)}>{t(key)}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <div className="foot__end">
        <div className="wrap">
          <p>{t('common.foot.operator', { name: facts.operator })}</p>
          <p>{t('common.foot.data', { date: formatDate(language, facts.dataDate) })}</p>
        </div>
      </div>
    </footer>
  )
}
