import type { ReactNode } from 'react'
import { FactTable } from '../../../components/fact-table'
import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import { formatDate } from '../../../lib/format'
import type { ImportView } from '../queries.server/imports.server'
import { FindingTable } from './finding-table'
import { DraftPreview } from './listing-preview'

/** What was read of one project: verdict and changes, the decision on it (`children`), the draft, and the findings. */
export function ImportReport({ view, children }: { view: ImportView; children: ReactNode }) {
  const { t } = useI18n()
  return (
    <>
      <Verdict view={view} />
      <Changes view={view} />
      {children}
      <DraftPreview view={view.draft} />
      <section className="sec" aria-labelledby="h-befunde">
        <h2 id="h-befunde">{t('publiccode.findings.title')}</h2>
        {view.errors.length + view.warnings.length === 0 ? <p>{t('publiccode.findings.none')}</p> : null}
        <FindingTable title={t('publiccode.findings.errors')} findings={view.errors} />
        <FindingTable title={t('publiccode.findings.warnings')} findings={view.warnings} />
      </section>
    </>
  )
}

function Verdict({ view }: { view: ImportView }) {
  const { t } = useI18n()
  const { conforms, errors, warnings, version, fields, kept, left } = view
  return (
    <div className={conforms ? 'notice' : 'notice notice--warn'}>
      <Icon name={conforms ? 'ok' : 'warn'} />
      <div>
        <p>
          <strong>{t(conforms ? 'publiccode.result.conforms' : 'publiccode.result.conformsNot')}</strong>{' '}
          {t('publiccode.result.counts', {
            errors: t('publiccode.result.errors', { count: errors.length }),
            warnings: t('publiccode.result.warnings', { count: warnings.length }),
          })}{' '}
          {version === null ? t('publiccode.result.versionNone') : t('publiccode.result.version', { version })}
        </p>
        <p>
          {t('publiccode.result.takenCount', { fields, kept })}{' '}
          {left.length > 0 ? t('publiccode.result.person', { count: left.length, keys: left.join(', ') }) : null}
        </p>
      </div>
    </div>
  )
}

function Changes({ view: { changes } }: { view: ImportView }) {
  const { t } = useI18n()
  if (changes.length === 0) return null
  return (
    <section className="sec" aria-labelledby="h-aenderungen">
      <h2 id="h-aenderungen">{t('operator.import.changes')}</h2>
      <FactTable
        name="changes"
        caption={t('operator.import.changesCaption')}
        columns={[
          { label: t('operator.import.field') },
          { label: t('operator.import.before') },
          { label: t('operator.import.now') },
          { label: t('operator.import.outcome') },
        ]}
        rows={changes.map((change) => ({
          key: change.label,
          cells: [
            change.label,
            <Said key="before" lines={change.before} />,
            <Said key="now" lines={change.file} />,
            t(outcomeKeys[change.outcome]),
          ],
        }))}
      />
    </section>
  )
}

const outcomeKeys = {
  added: 'operator.outcome.added',
  changed: 'operator.outcome.changed',
  removed: 'operator.outcome.removed',
  kept: 'operator.outcome.kept',
} as const

function Said({ lines }: { lines: readonly string[] }) {
  const { t } = useI18n()
  if (lines.length === 0) return <i>{t('operator.import.nothing')}</i>
  if (lines.length === 1) return <>{lines[0]}</>
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Name, file and what was decided. */
export function ImportHead({ view }: { view: ImportView }) {
  const { t, language } = useI18n()
  const { name, project, file, readOn, state, reason, shown } = view
  return (
    <>
      <div className="title">
        <h1>{name}</h1>
        <p className="meta">
          {t('operator.import.project', { project: project.replace(/^name:/, '') })} ·{' '}
          {t('operator.import.read', { file, date: formatDate(language, readOn) })}
        </p>
      </div>
      {state === 'waiting' ? null : (
        <div className={state === 'published' ? 'notice' : 'notice notice--warn'} role="status">
          <Icon name={state === 'published' ? 'ok' : 'stop'} />
          <p>
            {t(
              state === 'published'
                ? 'operator.import.published'
                : shown
                  ? 'operator.import.refusedShown'
                  : 'operator.import.refused',
            )}{' '}
            {reason ? t('operator.import.refusedWhy', { reason }) : null}
          </p>
        </div>
      )}
    </>
  )
}
