import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import { shortlistLimit } from '../schema/shortlist'
import { type PlacedEntry, serialisePlaces } from '../schema/shortlist-undo'

/** What has just happened to a shortlist. */
export interface ShortlistNews {
  /** Why a form was not taken. */
  problem: 'invalid' | 'unknown' | null
  /** A full list had no room for something. */
  refused: boolean
  /** What was taken away and can be put back, with the solutions' names. */
  removed: readonly (PlacedEntry & { name: string })[]
}

/** What has just happened, first on the page; what was taken away can be put back. `leftOut` says what is missing from the list. */
export function ShortlistNotices({
  news: { problem, refused, removed },
  leftOut,
}: {
  news: ShortlistNews
  leftOut: string | null
}) {
  const { t } = useI18n()
  if (!problem && !refused && removed.length === 0 && !leftOut) return null
  return (
    <div className="notices">
      {problem ? <Warning text={t(`shortlist.problem.${problem}`)} /> : null}
      {refused ? <Warning text={t('shortlist.fullNote', { most: shortlistLimit })} /> : null}
      {removed.length > 0 ? <Undo removed={removed} /> : null}
      {leftOut ? <Warning text={leftOut} /> : null}
    </div>
  )
}

function Warning({ text }: { text: string }) {
  return (
    <div className="notice notice--warn">
      <Icon name="warn" />
      <p data-say="">{text}</p>
    </div>
  )
}

function Undo({ removed }: { removed: ShortlistNews['removed'] }) {
  const { t, path } = useI18n()
  const [first] = removed
  return (
    <div className="notice">
      <Icon name="info" />
      <form className="undo" method="post" action={path('/merkliste')}>
        <p data-say="">
          {removed.length === 1
            ? t('shortlist.removed', { name: first?.name ?? '' })
            : t('shortlist.cleared', { n: removed.length })}
        </p>
        <button
          type="submit"
          className="kern-btn kern-btn--secondary kern-btn--slim"
          name="wiederherstellen"
          value={serialisePlaces(removed)}
        >
          <span className="kern-label">{t('shortlist.undo')}</span>
        </button>
      </form>
    </div>
  )
}
