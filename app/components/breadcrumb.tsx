import { useI18n } from './i18n'

/** The way to the page; the last step is the page itself. `href` is a German path. */
export function Breadcrumb({ steps }: { steps: readonly { label: string; href?: string }[] }) {
  const { t, path } = useI18n()
  const all = [{ label: t('common.crumbs.start'), href: '/' }, ...steps]
  return (
    <nav className="crumbs" aria-label={t('common.crumbs.label')}>
      <ol>
        {all.map(({ label, href }) => (
          <li key={label}>{href ? <a href={path(href)}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  )
}
