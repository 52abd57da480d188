import { useI18n } from '../../../components/i18n'
import { anySizeToken, sizeParameter, textLimit } from '../schema/query'

/** The search field with the municipality asked for; a plain GET form that facets join through its id. */
export function SearchForm({
  text,
  municipality,
  small,
  problem,
  settled,
}: {
  text: string
  municipality: string
  small?: boolean
  problem?: string | null
  /** The municipality is known and its size class chosen: without a choice of the visitor's own it is left open. */
  settled?: boolean
}) {
  const { t, path } = useI18n()
  return (
    <form className={small ? 'search search--small' : 'search'} id="suche" method="get" action={path('/katalog')}>
      <label htmlFor="suchtext">{t('catalogue.search.label')}</label>
      <input
        className="kern-form-input__input"
        id="suchtext"
        name="suche"
        type="search"
        defaultValue={text}
        maxLength={textLimit}
        autoComplete="off"
        data-suggest={path('/katalog/vorschlaege')}
      />
      <button className="kern-btn kern-btn--primary" type="submit">
        <span className="kern-label">{t('catalogue.search.button')}</span>
      </button>
      <div className="search__place">
        <label htmlFor="kommune">{t('catalogue.search.municipality')}</label>
        <input
          className="kern-form-input__input"
          id="kommune"
          name="kommune"
          type="text"
          defaultValue={municipality}
          maxLength={80}
          autoComplete="off"
          aria-describedby="kommune-hinweis"
          {...(problem ? { 'aria-invalid': true } : {})}
        />
        {settled ? <input type="hidden" name={sizeParameter} value={anySizeToken} /> : null}
        <p className="meta" id="kommune-hinweis">
          {problem ?? t('catalogue.search.municipalityHint')}
        </p>
      </div>
    </form>
  )
}
