import type { ReactNode } from 'react'
import { useI18n } from '../../../components/i18n'
import { Icon, type IconName } from '../../../components/icon-sprite'
import type { EvidenceState } from '../evidence'

/** How something is backed: an answer's state, a result of other answers, nothing said, or not asked. */
export type EvidenceMarkState = EvidenceState | 'computed' | 'none' | 'notApplicable'

const looks: Record<EvidenceMarkState, { icon: IconName; look: string }> = {
  evidenced: { icon: 'ok', look: 'ev ev--ok' },
  declared: { icon: 'said', look: 'ev' },
  offered: { icon: 'said', look: 'ev' },
  refused: { icon: 'stop', look: 'ev ev--bad' },
  expired: { icon: 'old', look: 'ev ev--old' },
  computed: { icon: 'calc', look: 'ev' },
  none: { icon: 'none', look: 'ev ev--none' },
  notApplicable: { icon: 'absent', look: 'ev ev--na' },
}

/** Sign and word of a state; `text` says it in other words, `children` follow them. */
export function EvidenceMark({
  state,
  text,
  children,
}: {
  state: EvidenceMarkState
  text?: string
  children?: ReactNode
}) {
  const { t } = useI18n()
  const { icon, look } = looks[state]
  return (
    <span className={look}>
      <Icon name={icon} />
      <span>
        {text ?? t(`listing.evidence.${state}`)}
        {children}
      </span>
    </span>
  )
}
