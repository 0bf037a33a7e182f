import { failure, success } from '../result.ts'
import type { ChosenReceiver } from '../session/ports/handoff-way.ts'
import type { HandoffWay } from './interface.ts'

/** Whom the page has chosen: a server by its address, or the page itself. */
export function receiverFrom(way: HandoffWay): ChosenReceiver {
  if (way === '') return failure('no-server')
  if (typeof way === 'function') return success({ name: '', endpoint: '' })
  return success({ name: '', endpoint: typeof way === 'string' ? way : way.endpoint })
}
