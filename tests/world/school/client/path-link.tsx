/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react'
import { goTo, usePath } from './path.ts'

/** A link to another part of the record, which opens without loading a new page. */
export function PathLink({ to, children }: { to: string; children: ReactNode }) {
  const current = usePath() === to
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    goTo(to)
  }
  return (
    <a href={to} onClick={open} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  )
}
