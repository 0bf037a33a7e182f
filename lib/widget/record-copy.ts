import type { Plan } from '../plan/schema.ts'
import { bringCopyOf } from '../session/plan/copying.ts'
import type { Copy } from '../session/ports/clipboard.ts'
import type { Announce } from './interface.ts'

/** The plan as a record gets it; undefined, and told, where that part of the widget did not load. */
export async function recordCopy(
  plan: Plan,
  writer: string,
  announce: Announce,
): Promise<Copy | undefined> {
  const copyOf = await bringCopyOf().catch(() => undefined)
  if (copyOf === undefined) announce('sip-error', { code: 'part-not-loaded' })
  return copyOf?.(plan, writer)
}
