import type { ReactNode } from 'react'
import { formatDate } from '../lib/format'
import { Breadcrumb } from './breadcrumb'
import { useI18n } from './i18n'
import { Icon } from './icon-sprite'

/** A page of legal text with its date, marked as a template to be checked. */
export function LegalPage({
  title,
  lead,
  asOf,
  children,
}: {
  title: string
  lead: string
  /** Day of the text, `YYYY-MM-DD`. */
  asOf: string
  children: ReactNode
}) {
  const { t, language } = useI18n()
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ label: title }]} />
      <div className="title">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      <div className="text">
        <div className="notice">
          <Icon name="info" />
          <p>
            <strong>{t('legal.draft')}</strong>: {t('legal.draftText')}
          </p>
        </div>
        {children}
        <p className="meta">{t('legal.asOf', { date: formatDate(language, asOf) })}</p>
      </div>
    </div>
  )
}

/** Lines of a postal address or contact; e-mail addresses become links. */
export function ContactLines({ lines }: { lines: readonly string[] }) {
  return (
    <address>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one address in their fixed order
        <span key={index}>
          {index > 0 ? <br /> : null}
          {/^[^\s@<>]+@[^\s@<>]+$/.test(line) ? <a href={`mailto:${line}`}>{line}</a> : line}
        </span>
      ))}
    </address>
  )
}
