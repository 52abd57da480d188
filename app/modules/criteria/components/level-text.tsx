import type { Translate } from '../../../content/translate'
import type { LevelResult } from '../sovereignty-profile'

/** A level in words: always "at most", unknown with the number of missing answers. */
export function levelText(t: Translate, level: LevelResult): string {
  if ('notApplicable' in level) return t('common.level.none')
  return 'unknown' in level
    ? t('common.level.unknown', { count: level.unknown })
    : t('common.level.atMost', { level: level.level })
}

const posts = [1, 2, 3, 4].map((step) => `M${(step - 1) * 6.5 + 0.5} 13.5v-${(2 + step * 2.6).toFixed(1)}h4V13.5z`)

/** Four rising posts, filled up to the level. */
export function LevelPosts({ level }: { level: LevelResult }) {
  const reached = 'level' in level ? level.level : 0
  return (
    <svg viewBox="0 0 26 14" aria-hidden="true">
      {reached > 0 ? <path className="on" d={posts.slice(0, reached).join('')} /> : null}
      {reached < posts.length ? <path className="off" d={posts.slice(reached).join('')} /> : null}
    </svg>
  )
}
