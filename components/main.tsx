import type { ComponentChildren } from 'preact'
import { usePlanSession } from './context.ts'

/** The body of a screen: the main landmark, except where the plan stands in a page that has its own. */
export function Main({ look = 'main', children }: { look?: string; children: ComponentChildren }) {
  const { session } = usePlanSession()
  const Tag = session.single ? 'div' : 'main'
  return <Tag class={look}>{children}</Tag>
}
