import type { ReactNode } from 'react'
import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import type { TextKey } from '../../../content/translate'
import { formatMoment, formatNumber } from '../../../lib/format'
import type { SearchStateView } from '../queries.server/search-state.server'

type Reason = NonNullable<NonNullable<SearchStateView['server']>['reason']>

const reasonKeys: Record<Reason, TextKey> = {
  unreachable: 'operator.search.reason.unreachable',
  slow: 'operator.search.reason.slow',
  overloaded: 'operator.search.reason.overloaded',
  key: 'operator.search.reason.key',
  index: 'operator.search.reason.index',
  settings: 'operator.search.reason.settings',
  version: 'operator.search.reason.version',
  full: 'operator.search.reason.full',
  answer: 'operator.search.reason.answer',
  task: 'operator.search.reason.task',
  request: 'operator.search.reason.request',
  starting: 'operator.search.reason.starting',
}

/** Who answers searches, since when and why, on the operator's page. */
export function SearchState({ state }: { state: SearchStateView }) {
  const { t, language } = useI18n()
  const number = (value: number) => formatNumber(language, value)
  const { server, beyondLimit } = state
  return (
    <section aria-labelledby="h-search">
      <h2 id="h-search">{t('operator.search.title')}</h2>
      {server === null ? <p>{t('operator.search.embedded')}</p> : <Server server={server} />}
      <p>{t('operator.search.variants', { variants: number(state.variants) })}</p>
      {state.onlyTitlesBeyond === null ? null : (
        <Warning>{t('operator.search.onlyTitles', { limit: number(state.onlyTitlesBeyond) })}</Warning>
      )}
      {beyondLimit === null ? null : <Warning>{t('operator.search.beyond', { limit: number(beyondLimit) })}</Warning>}
    </section>
  )
}

function Server({ server }: { server: NonNullable<SearchStateView['server']> }) {
  const { t, language } = useI18n()
  const since = formatMoment(language, server.since)
  const { resynced } = server
  return (
    <>
      {server.serving ? <p>{t('operator.search.server', { since })}</p> : null}
      {server.reason === 'starting' ? <p>{t('operator.search.starting')}</p> : null}
      {server.reason !== null && server.reason !== 'starting' ? (
        <Warning>{t('operator.search.standby', { since, reason: t(reasonKeys[server.reason]) })}</Warning>
      ) : null}
      {server.failovers > 0 ? (
        <p>
          {t('operator.search.failovers', { count: server.failovers, n: formatNumber(language, server.failovers) })}
        </p>
      ) : null}
      {resynced ? (
        <p>
          {t('operator.search.resynced', {
            at: formatMoment(language, resynced.at),
            written: formatNumber(language, resynced.written),
            removed: formatNumber(language, resynced.removed),
            unchanged: formatNumber(language, resynced.unchanged),
          })}
        </p>
      ) : null}
    </>
  )
}

function Warning({ children }: { children: ReactNode }) {
  return (
    <div className="notice notice--warn">
      <Icon name="warn" />
      <p>{children}</p>
    </div>
  )
}
