import { useI18n } from '../../../components/i18n'

/** What every solution is asked: control, openness, function. */
export function ThreeQuestions() {
  const { t, path } = useI18n()
  const parts = [
    { key: 'q1', href: '/methodik#souveraenitaet', figure: <BarsFigure /> },
    { key: 'q2', href: '/methodik#offenheit', figure: <StepsFigure /> },
    { key: 'q3', href: '/katalog/felder', figure: <TagsFigure /> },
  ] as const
  return (
    <section className="band" aria-labelledby="h-questions">
      <div className="band__head">
        <h2 id="h-questions">{t('start.questions')}</h2>
        <a className="more" href={path('/methodik')}>
          {t('common.nav.method')}
        </a>
      </div>
      <ul className="three">
        {parts.map(({ key, href, figure }) => (
          <li key={key}>
            <figure>{figure}</figure>
            <p className="meta">{t(`start.${key}.topic`)}</p>
            <h3>{t(`start.${key}.title`)}</h3>
            <p>{t(`start.${key}.text`)}</p>
            <p>
              <a href={path(href)}>{t(`start.${key}.link`)}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function BarsFigure() {
  const rows = [
    [150, 210],
    [120, 178],
    [70, 240],
    [150, 150],
  ] as const
  return (
    <svg className="fig" viewBox="0 0 288 96" aria-hidden="true">
      {rows.map(([evidenced, declared], index) => (
        <g key={`${evidenced}-${declared}`}>
          <rect className="track" y={index * 24 + 4} width={288} height={14} />
          <rect className="decl" y={index * 24 + 4.5} width={declared} height={13} />
          <rect className="evid" y={index * 24 + 4} width={evidenced} height={14} />
        </g>
      ))}
    </svg>
  )
}

function StepsFigure() {
  return (
    <svg className="fig" viewBox="0 0 288 96" aria-hidden="true">
      {[0, 1, 2, 3, 4, 5].map((step) => (
        <rect
          key={step}
          className={step < 5 ? 'full' : 'box'}
          x={step * 48 + 1}
          y={84 - step * 15}
          width={40}
          height={11 + step * 15}
        />
      ))}
    </svg>
  )
}

function TagsFigure() {
  const tags = [
    [0, 6, 110],
    [122, 6, 84],
    [0, 38, 70],
    [82, 38, 140],
    [0, 70, 96],
    [108, 70, 62],
  ] as const
  return (
    <svg className="fig" viewBox="0 0 288 96" aria-hidden="true">
      {tags.map(([x, y, width]) => (
        <rect key={`${x}-${y}`} className="soft" x={x + 1} y={y} width={width} height={22} rx={11} />
      ))}
    </svg>
  )
}
