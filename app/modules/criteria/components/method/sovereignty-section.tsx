import { FactTable } from '../../../../components/fact-table'
import { useI18n } from '../../../../components/i18n'
import { presetWords as presetsDe } from '../../../../content/de/criteria/profile'
import { presetWords as presetsEn } from '../../../../content/en/criteria/profile'
import type { Predicate } from '../../predicate'
import { type PresetId, presetIds, presets, presetVersion } from '../../presets'
import { registry } from '../../registry'
import { requirementText } from '../../requirement'
import { criterionWords } from '../../words'
import { Prose } from './method-page'
import { formatPoints } from './points'
import { sovereigntyQuestions } from './three-section'
import { coreAlone } from './worked-example'

/** Profile, quick profile and presets in short; formulas and questions have a page of their own. */
export function SovereigntySection() {
  const { t, language, path } = useI18n()
  const questions = sovereigntyQuestions()
  const alone = coreAlone()
  const unknown = alone.objectives.filter(({ declared: { level } }) => 'unknown' in level).length
  return (
    <>
      <h3>{t('method.sovereignty.bars')}</h3>
      <Prose texts={[t('method.sovereignty.barsText'), t('method.sovereignty.atMost')]} />
      <p>
        <a className="more" href={path('/methodik/souveraenitaet')}>
          {t('method.sovereignty.detail', { count: questions.length })}
        </a>
      </p>
      <h3>{t('method.sovereignty.quick')}</h3>
      <p className="prose">
        {t('method.sovereignty.quickText', {
          core: questions.filter(({ core }) => core).length,
          all: questions.length,
          points: formatPoints(language, alone.declared.score),
          unknown,
        })}
      </p>
      <h3 id="ansprueche">{t('method.sovereignty.presets')}</h3>
      <p className="prose">{t('method.sovereignty.presetsText', { version: presetVersion })}</p>
      {presetIds.map((preset) => (
        <PresetFold key={preset} preset={preset} />
      ))}
    </>
  )
}

function PresetFold({ preset }: { preset: PresetId }) {
  const { t, language } = useI18n()
  const { name, meaning } = (language === 'de' ? presetsDe : presetsEn)[preset]
  const before = presets[presetIds[presetIds.indexOf(preset) - 1] ?? preset]
  const demands = presets[preset]
  return (
    <details className="fold" id={`anspruch-${preset}`}>
      <summary>{t('method.sovereignty.presetFold', { name, count: demands.length })}</summary>
      <p className="prose">{meaning}</p>
      <FactTable
        hideCaption
        caption={t('method.sovereignty.presetCaption', { name })}
        columns={[
          { label: t('method.sovereignty.question') },
          { label: t('method.sovereignty.demand') },
          { label: t('method.sovereignty.proof') },
        ]}
        rows={demands.map((demand) => demandRow(demand, !before.some((other) => sameDemand(other, demand))))}
      />
    </details>
  )

  function demandRow(demand: Predicate, added: boolean) {
    const text = requirementText(language, registry.get(demand.criterion), demand)
    return {
      key: demand.criterion,
      cells: [
        <DemandName key="name" criterion={demand.criterion} added={added} />,
        <span key="sentence">
          {text?.sentence} {text?.justify ? <strong>{t('method.sovereignty.justify')}</strong> : null}
        </span>,
        text?.accepted,
      ],
    }
  }
}

const sameDemand = (a: Predicate, b: Predicate) => JSON.stringify(a) === JSON.stringify(b)

function DemandName({ criterion, added }: { criterion: string; added: boolean }) {
  const { t, language, path } = useI18n()
  return (
    <>
      <a href={path(`/methodik/souveraenitaet#${criterion}`)}>{criterionWords(language, criterion).label}</a>
      {added ? <span className="meta"> ({t('method.sovereignty.added')})</span> : null}
    </>
  )
}
