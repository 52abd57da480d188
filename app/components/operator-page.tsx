import type { ReactNode } from 'react'
import { Breadcrumb } from './breadcrumb'
import { useI18n } from './i18n'

/**
 * One of the operator's pages below the overview: the way to it, its title, a lead and what stands on it. `steps`: pages
 * between the overview and this one; `crumb`: its name on the way, where that is not the title.
 */
export function OperatorPage({
  title,
  crumb = title,
  steps = [],
  lead,
  children,
}: {
  title: string
  crumb?: string
  steps?: readonly { label: string; href: string }[]
  lead?: string | null
  children: ReactNode
}) {
  const { t } = useI18n()
  return (
    <div className="wrap">
      <Breadcrumb
        fromStart={false}
        steps={[{ label: t('operator.crumb'), href: '/betrieb' }, ...steps, { label: crumb }]}
      />
      <div className="title">
        <h1>{title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
      </div>
      {children}
    </div>
  )
}
