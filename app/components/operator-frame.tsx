import type { ReactNode } from 'react'
import { localPath } from '../lib/language'
import { useI18n } from './i18n'
import { IconSprite } from './icon-sprite'

const menu = [
  ['/betrieb', 'operator.home.title'],
  ['/betrieb/importe', 'operator.imports.title'],
  ['/betrieb/suche', 'operator.searches.title'],
  ['/betrieb/woerter', 'operator.words.title'],
] as const

/** Head and content of the operator's pages. `publicUrl`: where the public ones are. */
export function OperatorFrame({ publicUrl, path, children }: { publicUrl: string; path: string; children: ReactNode }) {
  const { t, language, path: local } = useI18n()
  const other = language === 'de' ? 'en' : 'de'
  const current = path.split('?')[0]
  return (
    <>
      <IconSprite />
      <header id="seitenanfang">
        <a className="skip" href="#inhalt">
          {t('common.skip')}
        </a>
        <div className="util">
          <div className="wrap">
            <p>
              <a href={publicUrl + local('/')}>{t('operator.public')}</a>
            </p>
            <ul>
              <li>
                <a href={localPath(other, path)} lang={other} hrefLang={other}>
                  {t('common.utility.other')}
                </a>
              </li>
            </ul>
          </div>
        </div>
        <div className="head">
          <div className="wrap">
            <a className="brand" href={local('/betrieb')}>
              {t('operator.brand')}
            </a>
            <nav className="opnav" aria-label={t('operator.nav')}>
              <ul>
                {menu.map(([to, key]) => (
                  <li key={to}>
                    <a href={local(to)} {...(current === to ? { 'aria-current': 'page' as const } : {})}>
                      {t(key)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </div>
      </header>
      <main id="inhalt" className="op">
        {children}
      </main>
    </>
  )
}
