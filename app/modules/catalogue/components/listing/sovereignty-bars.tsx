import { useI18n } from '../../../../components/i18n'
import { Icon } from '../../../../components/icon-sprite'
import { LevelPosts } from '../../../criteria/components/level-text'
import type { BarView } from '../../listing-view/sovereignty'

/** Eight objectives as bars from 0 to 100: evidenced solid, only declared hatched, nothing said dashed. */
export function SovereigntyBars({ bars }: { bars: readonly BarView[] }) {
  const { t } = useI18n()
  return (
    <>
      <Quarters />
      <ol className="bars">
        {bars.map((bar) => (
          <li key={bar.objective} className={bar.binding ? 'is-binding' : undefined}>
            <span>
              <small>{bar.objective}</small> {bar.name}
            </span>
            <Bar bar={bar} />
            <span className="val">
              {bar.applicable === 0 ? null : bar.answered === 0 ? <i>{t('common.notStated')}</i> : <Values bar={bar} />}
            </span>
            <span className="lvl">
              <Level bar={bar} />
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

/** The quarters of every bar, drawn once and used by each. */
const Quarters = () => (
  <svg className="sprite" aria-hidden="true">
    <g id="ticks" className="tick">
      {['25%', '50%', '75%'].map((mark) => (
        <line key={mark} x1={mark} x2={mark} y2="18" />
      ))}
    </g>
  </svg>
)

function Values({ bar: { declared, evidenced } }: { bar: BarView }) {
  const { t } = useI18n()
  const text = t('listing.sov.value', { evidenced: evidenced.points ?? 0, declared: declared.points ?? 0 })
  const [, number = '', rest = ''] = /^(\d+)(.*)/.exec(text) ?? []
  return (
    <>
      <b>{number}</b>
      {rest}
    </>
  )
}

function Bar({ bar: { applicable, answered, declared, evidenced } }: { bar: BarView }) {
  if (applicable === 0 || answered === 0) {
    return (
      <svg className="bar" aria-hidden="true">
        <rect className="void" x="0.5" y="0.5" width="99.5%" height="17" />
      </svg>
    )
  }
  return (
    <svg className="bar" aria-hidden="true">
      <rect className="track" width="100%" height="18" />
      {declared.width > 0 ? <rect className="decl" y="0.5" width={`${declared.width}%`} height="17" /> : null}
      {evidenced.width > 0 ? <rect className="evid" width={`${evidenced.width}%`} height="18" /> : null}
      <use href="#ticks" />
    </svg>
  )
}

function Level({ bar: { declared, binding } }: { bar: BarView }) {
  const { t } = useI18n()
  const { level } = declared
  if ('notApplicable' in level) return <>{t('listing.sov.notAsked')}</>
  if ('unknown' in level) return <>{t('listing.sov.gaps', { count: level.unknown })}</>
  return (
    <>
      <LevelPosts level={level} />
      <span>
        <span className="vh">{t('listing.sov.atMost')} </span>
        {t('listing.sov.level', { level: level.level })}
        {binding ? <span className="vh">, {t('listing.sov.binding')}</span> : null}
      </span>
      {binding ? <Icon name="warn" /> : null}
    </>
  )
}
