import { Breakable } from '../../../components/breakable'
import { useI18n } from '../../../components/i18n'
import type { FindingView } from '../publiccode/check-view'

/** Findings with line, key and what to do; nothing where there are none. */
export function FindingTable({ title, findings }: { title: string; findings: readonly FindingView[] }) {
  const { t } = useI18n()
  if (findings.length === 0) return null
  return (
    <table className="tab tab--stack tab--findings">
      <caption>
        {title} <span className="meta">({findings.length})</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('publiccode.findings.line')}</th>
          <th scope="col">{t('publiccode.findings.key')}</th>
          <th scope="col">{t('publiccode.findings.text')}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map(({ line, key, text, excerpt }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings of one file in their order
          <tr key={index}>
            <td className="num" data-l={t('publiccode.findings.line')}>
              {line > 0 ? line : t('publiccode.findings.noLine')}
            </td>
            <th scope="row">
              {key === '(file)' ? (
                t('publiccode.findings.wholeFile')
              ) : (
                <code>
                  <Breakable text={key} />
                </code>
              )}
            </th>
            <td>
              {text}
              {excerpt ? (
                <>
                  <br />
                  <code className="meta">{excerpt}</code>
                </>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
