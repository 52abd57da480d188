import { useI18n } from './i18n'

/**
 * The way to the page; the last step is the page itself. `href` is a German path. `fromStart`: the way begins at the
 * start page.
 */
export function Breadcrumb({
  steps,
  fromStart = true,
}: {
  steps: readonly { label: string; href?: string }[]
  fromStart?: boolean
}) {
  const { t, path } = useI18n()
  const all = fromStart ? [{ label: t('common.crumbs.start'), href: '/' }, ...steps] : steps
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
