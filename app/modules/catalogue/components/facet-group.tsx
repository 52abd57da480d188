import type { ReactNode } from 'react'
import { useI18n } from '../../../components/i18n'
import { formatNumber } from '../../../lib/format'
import { notStatedToken } from '../../criteria/facet-model'
import type { FacetCriterion } from '../../criteria/registry'
import { criterionWords } from '../../criteria/words'
import { cataloguePath } from '../schema/query'
import { type FacetContext, typicalPopulation } from './facet-context'
import { type FacetRow, facetRows } from './facet-rows'
import { PresetDemands } from './preset-demands'

/** One facet with its rule, its values and their exact counts for all other filters. */
export function FacetGroup({ criterion, context }: { criterion: FacetCriterion; context: FacetContext }) {
  const { t, language, path } = useI18n()
  const { facet, id } = criterion
  const chosen = context.query.chosen[id]?.length ?? 0
  const rows = facetRows(criterion, context, language)
  const single = facet.logic === 'least' || facet.logic === 'most'
  const { label } = criterionWords(language, id)
  const choices = (list: readonly FacetRow[]) =>
    list.map((row) => (
      <Choice key={row.token} row={row} name={facet.parameter} radio={single && row.token !== notStatedToken} />
    ))
  return (
    <details className="facet" open={facet.open === true || chosen > 0}>
      <summary>
        {label} <ChosenCount count={chosen} />
      </summary>
      <fieldset>
        <legend className="vh">{label}</legend>
        <p className="facet__rule">{rule(t, criterion, context)}</p>
        {single ? (
          <FreeChoice
            name={facet.parameter}
            checked={rows.head.every((row) => !row.chosen || row.token === notStatedToken)}
          />
        ) : null}
        {choices(rows.head)}
        <More title={t(moreKey(criterion), { count: rows.all })} rows={rows.tail}>
          {choices(rows.tail)}
        </More>
        <More title={t('catalogue.filter.evidenced')} rows={rows.evidenced}>
          {choices(rows.evidenced)}
        </More>
        {rows.more ? (
          <p className="facet__evidenced">
            <a href={`${path(cataloguePath({ ...context.query, more: true }))}#filter`}>
              {t('catalogue.filter.evidenced')}
            </a>
          </p>
        ) : null}
        {id === 'preset' ? <PresetDemands /> : null}
      </fieldset>
    </details>
  )
}

/** How many values of a facet are chosen; nothing for none. */
export function ChosenCount({ count }: { count: number }) {
  const { t, language } = useI18n()
  if (count === 0) return null
  return (
    <span className="count">
      <span aria-hidden="true">{formatNumber(language, count)}</span>
      <span className="vh">{t('catalogue.filter.chosen', { count })}</span>
    </span>
  )
}

function More({ title, rows, children }: { title: string; rows: readonly FacetRow[]; children: ReactNode }) {
  if (rows.length === 0) return null
  return (
    <details className="facet__more">
      <summary>{title}</summary>
      {children}
    </details>
  )
}

const moreKey = ({ id, type }: FacetCriterion) =>
  id === 'functions'
    ? 'catalogue.filter.moreFunctions'
    : type === 'standard'
      ? 'catalogue.filter.moreStandards'
      : 'catalogue.filter.more'

function rule(
  t: ReturnType<typeof useI18n>['t'],
  { facet, type, computed }: FacetCriterion,
  { size }: FacetContext,
): string {
  if (computed === 'cost-band') {
    return t('catalogue.filter.costFor', {
      inhabitants: t('common.withInhabitants', { count: typicalPopulation(size) }),
    })
  }
  if (facet.logic === 'any') return t('catalogue.filter.any')
  if (facet.logic === 'all') return t('catalogue.filter.all')
  if (facet.logic === 'most') return t('catalogue.filter.most')
  return t(type === 'scale' ? 'catalogue.filter.least' : 'catalogue.filter.leastNumber')
}

function FreeChoice({ name, checked }: { name: string; checked: boolean }) {
  const { t } = useI18n()
  return (
    <label className="opt">
      <input
        form="suche"
        className="kern-form-check__radio"
        type="radio"
        name={name}
        value=""
        defaultChecked={checked}
      />
      <span>{t('catalogue.filter.free')}</span>
    </label>
  )
}

function Choice({
  row: { token, label, count, chosen },
  name,
  radio,
}: {
  row: FacetRow
  name: string
  radio: boolean
}) {
  const { language } = useI18n()
  if (count === 0 && !chosen) {
    return (
      <p className="opt opt--zero">
        <span>{label}</span>
        <span className="num">(0)</span>
      </p>
    )
  }
  return (
    <label className="opt">
      <input
        form="suche"
        className={radio ? 'kern-form-check__radio' : 'kern-form-check__checkbox'}
        type={radio ? 'radio' : 'checkbox'}
        name={name}
        value={token}
        defaultChecked={chosen}
      />
      <span>{label}</span>
      <span className="num">{formatNumber(language, count)}</span>
    </label>
  )
}
