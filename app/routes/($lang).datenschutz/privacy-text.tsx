import { useI18n } from '../../components/i18n'

/**
 * What is processed, why and how long, and the visitor's rights. `reportDays`, `shortlistDays` and `searchDays`: how long
 * reports of barriers, the shortlist and counts of searches are kept, `comparisonMonths` comparisons; `most`: variants of a
 * shortlist, `longestCounted`: characters of a search that is counted.
 */
export function PrivacyText({
  reportDays,
  shortlistDays,
  comparisonMonths,
  most,
  searchDays,
  longestCounted,
}: {
  reportDays: number
  shortlistDays: number
  comparisonMonths: number
  most: number
  searchDays: number
  longestCounted: number
}) {
  const { t, path } = useI18n()
  return (
    <>
      <h2>{t('legal.privacy.none')}</h2>
      <ul>
        <li>{t('legal.privacy.none1')}</li>
        <li>{t('legal.privacy.none2')}</li>
        <li>{t('legal.privacy.none3')}</li>
        <li>{t('legal.privacy.none4')}</li>
      </ul>
      <h2>{t('legal.privacy.visit')}</h2>
      <p>{t('legal.privacy.visitText')}</p>
      <p>{t('legal.privacy.log')}</p>
      <ul>
        <li>{t('legal.privacy.log1')}</li>
        <li>{t('legal.privacy.log2')}</li>
        <li>{t('legal.privacy.log3')}</li>
        <li>{t('legal.privacy.log4')}</li>
      </ul>
      <p>{t('legal.privacy.logError')}</p>
      <p>{t('legal.privacy.logUse')}</p>
      <h2>{t('legal.privacy.search')}</h2>
      <p>{t('legal.privacy.searchText')}</p>
      <p>{t('legal.privacy.searchCount')}</p>
      <p>{t('legal.privacy.searchNot', { most: longestCounted })}</p>
      <p>{t('legal.privacy.searchEnd', { days: searchDays })}</p>
      <h2>{t('legal.privacy.shortlist')}</h2>
      <p>{t('legal.privacy.shortlistText', { most })}</p>
      <p>{t('legal.privacy.shortlistBasis')}</p>
      <p>{t('legal.privacy.shortlistEnd', { days: shortlistDays })}</p>
      <h2>{t('legal.privacy.comparisons')}</h2>
      <p>{t('legal.privacy.comparisonsText')}</p>
      <p>{t('legal.privacy.comparisonsEnd', { months: comparisonMonths })}</p>
      <h2>{t('legal.privacy.check')}</h2>
      <p>{t('legal.privacy.checkText')}</p>
      <h2>{t('legal.privacy.report')}</h2>
      <p>
        {t('legal.privacy.reportText')}{' '}
        <a href={path('/barrierefreiheit/melden')}>{t('legal.accessibility.reportLink')}</a>
      </p>
      <p>{t('legal.privacy.reportEnd', { days: reportDays })}</p>
      <h2>{t('legal.privacy.entries')}</h2>
      <p>{t('legal.privacy.entriesText')}</p>
      <h2>{t('legal.privacy.basis')}</h2>
      <p>{t('legal.privacy.basisText')}</p>
      <p>{t('legal.privacy.basisRecipients')}</p>
      <h2>{t('legal.privacy.rights')}</h2>
      <p>{t('legal.privacy.rightsText')}</p>
      <ul>
        <li>{t('legal.privacy.right1')}</li>
        <li>{t('legal.privacy.right2')}</li>
        <li>{t('legal.privacy.right3')}</li>
        <li>{t('legal.privacy.right4')}</li>
        <li>{t('legal.privacy.right5')}</li>
        <li>{t('legal.privacy.right6')}</li>
      </ul>
      <p>{t('legal.privacy.rightsNote')}</p>
    </>
  )
}
