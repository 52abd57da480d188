import { useI18n } from '../../../../components/i18n'
import { Icon } from '../../../../components/icon-sprite'
import type { ListingView } from '../../listing-view'
import { Section } from './section'

/** What the solution is for and does, with the procurement codes of its functions. */
export function FunctionsSection({ view }: { view: ListingView }) {
  const { t } = useI18n()
  return (
    <Section id="funktionen" title={t('listing.toc.functions')}>
      <ul className="tags" aria-label={t('listing.functions.tags')}>
        {view.mainFunction ? (
          <li className="is-main">
            <span className="vh">{t('common.main')} </span>
            {view.mainFunction}
          </li>
        ) : null}
        {view.otherFunctions.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {view.features.length > 0 ? <h3 className="vh">{t('listing.functions.does')}</h3> : null}
      <ul className="feat" {...(view.written ? { lang: view.written } : {})}>
        {view.features.map((feature) => (
          <li key={feature}>
            <Icon name="check" />
            {feature}
          </li>
        ))}
      </ul>
      {view.cpv.length > 0 ? (
        <details className="fold">
          <summary>{t('listing.functions.cpv')}</summary>
          <Codes view={view} />
        </details>
      ) : null}
    </Section>
  )
}

function Codes({ view: { cpv } }: { view: ListingView }) {
  const { t } = useI18n()
  return (
    <table className="tab tab--stack">
      <caption>{t('listing.functions.cpvNote')}</caption>
      <thead>
        <tr>
          {(['cpvFunction', 'cpvCode', 'cpvName'] as const).map((head) => (
            <th key={head} scope="col">
              {t(`listing.functions.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      {cpv.map(({ name, codes }) => (
        <tbody key={name}>
          {codes.map(({ code, name: codeName }, index) => (
            <tr key={code}>
              {index === 0 ? (
                <th scope="rowgroup" rowSpan={codes.length}>
                  {name}
                </th>
              ) : null}
              <td className="num">{code}</td>
              <td>{codeName}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
