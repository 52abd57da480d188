import { useI18n } from './i18n'

/** Pages of a result; more than seven are shortened. `address` gives the German path of a page. */
export function Pagination({
  page,
  pages,
  address,
}: {
  page: number
  pages: number
  address: (page: number) => string
}) {
  const { t, path } = useI18n()
  if (pages < 2) return null
  return (
    <nav className="pages" aria-label={t('catalogue.pages.label')}>
      {page > 1 ? (
        <a href={path(address(page - 1))} rel="prev">
          {t('catalogue.pages.previous')}
        </a>
      ) : (
        <span className="off">{t('catalogue.pages.previous')}</span>
      )}
      {shownPages(page, pages).map((entry, index, list) => (
        <PageLink
          key={entry}
          entry={entry}
          gap={index > 0 && entry - (list[index - 1] ?? 0) > 1}
          current={page}
          href={path(address(entry))}
        />
      ))}
      {page < pages ? (
        <a href={path(address(page + 1))} rel="next">
          {t('catalogue.pages.next')}
        </a>
      ) : (
        <span className="off">{t('catalogue.pages.next')}</span>
      )}
    </nav>
  )
}

function PageLink({ entry, gap, current, href }: { entry: number; gap: boolean; current: number; href: string }) {
  const { t } = useI18n()
  return (
    <>
      {gap ? <span aria-hidden="true">…</span> : null}
      <a
        href={href}
        aria-label={t('catalogue.pages.page', { page: entry })}
        {...(entry === current ? { 'aria-current': 'page' as const } : {})}
      >
        {entry}
      </a>
    </>
  )
}

/** At most seven page numbers: the first, the last and those around the current one. */
export function shownPages(page: number, pages: number): number[] {
  if (pages <= 7) return Array.from({ length: pages }, (_, index) => index + 1)
  const around = [page - 1, page, page + 1].filter((entry) => entry > 1 && entry < pages)
  return [1, ...around, pages]
}
