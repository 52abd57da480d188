import type { Translate } from '../../../content/translate'
import type { LevelResult } from '../sovereignty-profile'

/** A level in words: always "at most", unknown with the number of missing answers. */
export function levelText(t: Translate, level: LevelResult): string {
  if ('notApplicable' in level) return t('common.level.none')
  return 'unknown' in level
    ? t('common.level.unknown', { count: level.unknown })
    : t('common.level.atMost', { level: level.level })
}

/** Four rising posts, filled up to the level. */
export function LevelPosts({ level }: { level: LevelResult }) {
  const reached = 'level' in level ? level.level : 0
  return (
    <svg viewBox="0 0 26 14" aria-hidden="true">
      {[1, 2, 3, 4].map((step) => (
        <rect
          key={step}
          className={step <= reached ? 'on' : 'off'}
          x={(step - 1) * 6.5 + 0.5}
          y={11.5 - step * 2.6}
          width={4}
          height={2 + step * 2.6 - 0.5 + 0.5}
        />
      ))}
    </svg>
  )
}
