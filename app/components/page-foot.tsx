import { formatDate } from '../lib/format'
import { useI18n } from './i18n'

const footGroups = [
  [
    'common.foot.use',
    [
      ['/katalog', 'common.nav.catalogue'],
      ['/katalog/felder', 'start.allFields'],
      ['/publiccode-pruefen', 'publiccode.title'],
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

/** The foot of every page. `dataDate`: Berlin day of the data. */
export function PageFoot({ operator, dataDate }: { operator: string; dataDate: string }) {
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
          <p>{t('common.foot.operator', { name: operator })}</p>
          <p>{t('common.foot.data', { date: formatDate(language, dataDate) })}</p>
        </div>
      </div>
    </footer>
  )
}
