import { Breakable } from '../../../components/breakable'
import { useI18n } from '../../../components/i18n'
import type { KeptLine, KeptRow } from '../publiccode/kept-rows'

/** Words after which a text is folded. */
const mostLetters = 400

/** Keys of a publiccode.yml that no question of the catalogue asks for, as the file says them. */
export function KeptTable({ rows }: { rows: readonly KeptRow[] }) {
  const { t } = useI18n()
  return (
    <table className="tab tab--stack">
      <caption>{t('publiccode.kept.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('publiccode.kept.key')}</th>
          <th scope="col">{t('publiccode.kept.value')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.label ? (
                <>
                  {t(row.label)}
                  <br />
                </>
              ) : null}
              <code className="meta">
                <Breakable text={row.key} />
              </code>
            </th>
            <td>
              <Lines row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Lines({ row: { lines, language } }: { row: KeptRow }) {
  const { t, language: page } = useI18n()
  const lang = language === null || language === page ? {} : { lang: language }
  if (lines.length === 0) return <span className="meta">{t('publiccode.kept.empty')}</span>
  const [first] = lines
  if (lines.length === 1 && first) {
    return (
      <span {...lang}>
        <Line line={first} />
      </span>
    )
  }
  const list = (
    <ul {...lang}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text in their order
        <li key={index}>
          <Line line={line} />
        </li>
      ))}
    </ul>
  )
  return lines.reduce((sum, { text }) => sum + text.length, 0) <= mostLetters ? (
    list
  ) : (
    <details className="fold">
      <summary>
        <span {...lang}>{first?.text.slice(0, 120)} …</span>
      </summary>
      {list}
    </details>
  )
}

function Line({ line: { text, href, flag } }: { line: KeptLine }) {
  const { t } = useI18n()
  if (flag !== undefined) return <>{t(flag ? 'publiccode.kept.yes' : 'publiccode.kept.no')}</>
  if (href === null) return <>{text}</>
  return (
    <a href={href} rel="noopener nofollow">
      <Breakable text={text} />
    </a>
  )
}
