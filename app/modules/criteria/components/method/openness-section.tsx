import { FactTable } from '../../../../components/fact-table'
import { useI18n } from '../../../../components/i18n'
import { formatList } from '../../../../lib/format'
import { opennessSteps } from '../../openness'
import { registry } from '../../registry'
import { criterionWords, optionLabel } from '../../words'
import { opennessName } from '../openness-steps'
import { Prose } from './method-page'
import { type OpennessCase, opennessCases, publicCodeCriteria, sufficesForPublicCode } from './openness-cases'

/** The ladder O0 to O5 and the facts that lead to each step, computed by the rule itself. */
export function OpennessSection() {
  const { t, language } = useI18n()
  const governance = (registry.get('governance').options ?? []).filter(({ value }) => sufficesForPublicCode(value))
  return (
    <>
      <p className="prose">{t('method.openness.intro')}</p>
      <ol className="ladder">
        {opennessSteps.map((step) => (
          <li key={step} className="on">
            <b>{step}</b> {optionLabel(language, 'openness', step)}
          </li>
        ))}
      </ol>
      <CaseTable />
      <Prose
        texts={[
          t('method.openness.publicCodeText', {
            list: formatList(
              language,
              publicCodeCriteria.map((id) => t('method.quoted', { text: criterionWords(language, id).label })),
            ),
            governance: formatList(
              language,
              governance.map(({ value }) => t('method.quoted', { text: optionLabel(language, 'governance', value) })),
              'disjunction',
            ),
          }),
          t('method.openness.range'),
          t('method.openness.claimed'),
          t('method.openness.licences'),
          t('method.openness.question', { label: criterionWords(language, 's6-opensource').label }),
        ]}
      />
    </>
  )
}

function CaseTable() {
  const { t, language } = useI18n()
  const result = ({ result: step }: (typeof opennessCases)[number]) => {
    const { code, name } = opennessName(t, language, step)
    if (step.claimedOnly) return `${code} (${t('common.openClaimed')})`
    return step.lower === step.upper ? `${code} ${name}` : code
  }
  return (
    <FactTable
      caption={t('method.openness.caption')}
      columns={[
        { label: t('method.openness.result') },
        { label: t('method.openness.licence') },
        { label: t('method.openness.source') },
        { label: t('method.openness.closed') },
        { label: t('method.openness.interfaces') },
        { label: t('method.openness.publicCode') },
      ]}
      rows={opennessCases.map((entry) => ({
        key: entry.id,
        cells: [<b key="result">{result(entry)}</b>, ...factWords(t, entry)],
      }))}
    />
  )
}

function factWords(t: ReturnType<typeof useI18n>['t'], entry: OpennessCase): string[] {
  const closed = {
    none: t('method.openness.none'),
    some: t('method.openness.some'),
    notStated: t('common.notStated'),
    any: t('method.openness.any'),
  }
  const interfaces = {
    yes: t('method.openness.some'),
    no: t('method.openness.none'),
    interfaceOnly: t('method.openness.interfaceOnly'),
    any: t('method.openness.any'),
  }
  const publicCode = {
    complete: t('method.openness.complete'),
    incomplete: t('method.openness.incomplete'),
    any: t('method.openness.any'),
  }
  return [
    t(`method.openness.${entry.licence}`),
    t(entry.source ? 'method.openness.yes' : 'method.openness.no'),
    closed[entry.closed],
    interfaces[entry.interfaces],
    publicCode[entry.publicCode],
  ]
}
