import { Fragment, type ReactNode } from 'react'
import { Breadcrumb } from '../../../../components/breadcrumb'
import { useI18n } from '../../../../components/i18n'

export interface MethodSection {
  /** Target of links, German ASCII; never changes once published. */
  id: string
  title: string
  content: ReactNode
}

/** A page that explains rules: list of contents beside its sections. `parent` is the page above it, if any. */
export function MethodPage({
  title,
  lead,
  parent,
  sections,
}: {
  title: string
  lead: string
  parent?: { label: string; href: string }
  sections: readonly MethodSection[]
}) {
  const { t } = useI18n()
  return (
    <div className="wrap">
      <Breadcrumb steps={[...(parent ? [parent] : []), { label: title }]} />
      <div className="title">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      <div className="lbody">
        <nav className="toc" aria-labelledby="h-toc">
          <h2 id="h-toc">{t('method.toc')}</h2>
          <ul>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{section.title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {sections.map((section) => (
            <section key={section.id} className="sec" id={section.id} aria-labelledby={`h-${section.id}`}>
              <h2 id={`h-${section.id}`}>{section.title}</h2>
              {section.content}
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}

/** Paragraphs of running text. */
export function Prose({ texts }: { texts: readonly string[] }) {
  return (
    <Fragment>
      {texts.map((text) => (
        <p key={text} className="prose">
          {text}
        </p>
      ))}
    </Fragment>
  )
}
