import { useI18n } from '../../../../components/i18n'
import { Icon } from '../../../../components/icon-sprite'
import type { ListingView } from '../../listing-view'
import type { AnswerView } from '../../listing-view/answers'
import { AnswerEvidence, AnswerSource, AnswerValue } from './answer-parts'
import { Section } from './section'

/** Standards with the degree of each claim and its proof, then interfaces to specialist procedures. */
export function StandardsSection({ view }: { view: ListingView }) {
  const { t } = useI18n()
  const { standards, standardsAnswer } = view
  return (
    <Section id="standards" title={t('listing.std.title')}>
      {standards.length > 0 ? <Standards view={view} /> : null}
      {standards.length === 0 ? (
        <p className="prose">{t(standardsAnswer.mark === 'none' ? 'listing.std.none' : 'listing.std.noneListed')}</p>
      ) : null}
      <Backing answer={standardsAnswer} own={view.origin === 'provider'} list />
      <h3>{t('listing.std.interfaces')}</h3>
      <div className="prose">
        <AnswerValue answer={view.interfaces} />
      </div>
      <Backing answer={view.interfaces} own={view.origin === 'provider'} />
    </Section>
  )
}

function Standards({ view: { standards, standardsAnswer } }: { view: ListingView }) {
  const { t } = useI18n()
  const heads = ['standard', 'version', 'role', 'claim', 'proof'] as const
  const evidenced = standardsAnswer.mark === 'evidenced'
  return (
    <table className="tab tab--stack">
      <caption>{t('listing.std.caption')}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(`listing.std.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {standards.map(({ name, version, role, claim, claimName, url }) => {
          const shown = evidenced && claim !== 'claimed'
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-l={t('listing.std.version')}>{version ?? <i>{t('listing.std.noVersion')}</i>}</td>
              <td data-l={t('listing.std.role')}>{role}</td>
              <td>
                <span className={shown ? 'ev ev--ok' : 'ev'}>
                  <Icon name={shown ? 'ok' : 'said'} />
                  <span>{claimName}</span>
                </span>
              </td>
              <td data-l={t('listing.std.proof')}>
                {url && claim !== 'claimed' ? (
                  <a href={url} rel="noopener">
                    {t(`listing.std.${claim}`)}
                    <span className="vh"> {name}</span>
                  </a>
                ) : (
                  <i>{t('listing.std.noProof')}</i>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** How a whole list is backed and where it comes from. */
function Backing({ answer, own, list = false }: { answer: AnswerView; own: boolean; list?: boolean }) {
  const { t } = useI18n()
  if (answer.mark === 'none' || answer.mark === 'notApplicable') return null
  return (
    <div>
      {list ? <p className="meta">{t('listing.std.all')}</p> : null}
      <AnswerEvidence answer={answer} full />
      <p className="meta">
        <AnswerSource answer={answer} own={own} />
      </p>
    </div>
  )
}
