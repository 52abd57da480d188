import type { FrameFacts } from '../../app/components/page-frame'

/** What the frame says on the pages of the peers. */
export const frameFacts: FrameFacts = {
  mode: 'demo',
  operator: 'Beispielbetreiberin (Demo)',
  dataDate: '2026-11-23',
  kept: 0,
  publicUrl: null,
}
