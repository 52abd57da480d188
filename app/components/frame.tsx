import type { ReactNode } from 'react'
import { OperatorFrame } from './operator-frame'
import { type FrameFacts, PageFrame } from './page-frame'

/** The operator's pages have a frame of their own: what the public one leads to does not answer on their port. */
export function Frame({ facts, path, children }: { facts: FrameFacts; path: string; children: ReactNode }) {
  return facts.publicUrl === null ? (
    <PageFrame facts={facts} path={path}>
      {children}
    </PageFrame>
  ) : (
    <OperatorFrame publicUrl={facts.publicUrl} path={path}>
      {children}
    </OperatorFrame>
  )
}
