import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import type { CardView } from '../../catalogue/queries.server/catalogue.server'
import { optionLabel } from '../../criteria/words'
import { entryToken, isVariant, type Shortlist, type ShortlistEntry, shortlistLimit } from '../schema/shortlist'
import { keepButtonId } from '../schema/way-back'

const formId = 'merken'

/** The one form of a page for all its buttons "Merken"; `back` is the page it leads back to. */
export function KeepForm({ back }: { back: string }) {
  const { path } = useI18n()
  return (
    <form id={formId} method="post" action={path('/merkliste')} hidden>
      <input type="hidden" name="zurueck" value={back} />
    </form>
  )
}

/**
 * Keeps a variant, or takes it from the list again where it is kept; the page has a `KeepForm`. `name` tells it apart
 * from the other buttons of the page. `primary`: the page's main action.
 */
export function KeepButton({
  list,
  entry,
  name,
  primary = false,
}: {
  list: Shortlist
  entry: ShortlistEntry
  name: string
  primary?: boolean
}) {
  const { t } = useI18n()
  const id = keepButtonId(entry)
  const kept = list.find(isVariant(entry))
  const look = primary ? 'kern-btn kern-btn--primary keep' : 'keep'
  if (!kept && list.length >= shortlistLimit) {
    return (
      <span className="keep-full" id={id}>
        {t('shortlist.full', { most: shortlistLimit })}
      </span>
    )
  }
  return (
    <button
      type="submit"
      className={kept ? `${look} keep--on` : look}
      id={id}
      form={formId}
      name={kept ? 'entfernen' : 'merken'}
      value={entryToken(kept ?? entry)}
    >
      <Icon name="keep" />{' '}
      <span className={primary ? 'kern-label' : undefined}>{t(kept ? 'shortlist.kept' : 'shortlist.keep')}</span>
      <span className="vh">
        : {name}
        {kept ? `, ${t('shortlist.keptRemove')}` : ''}
      </span>
    </button>
  )
}

/** The button of a card. The delivery model is named where the solution may stand on the page in another one too. */
export function CardKeepButton({ list, card }: { list: Shortlist; card: CardView }) {
  const { language } = useI18n()
  const name = card.sisters.length > 0 ? `${card.name}, ${optionLabel(language, 'delivery', card.delivery)}` : card.name
  return <KeepButton list={list} entry={card} name={name} />
}
