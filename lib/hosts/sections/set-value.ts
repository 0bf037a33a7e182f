import { failure, type Result, success } from '../../result.ts'
import type { InsertionReceipt } from '../../session/ports/record.ts'
import { pause } from '../read-back.ts'
import { stillShows } from '../still-shows.ts'
import { chosenOption } from './choose-option.ts'
import { type Fillable, labelOfFillable, refusalOf } from './fillable.ts'
import type { SetFault, Wanted } from './question.ts'

const steady = 150

/**
 * Sets a date or chooses in a list, as the page's own script would hear of it, and reads it back.
 * Ctrl+Z does not take it back, and the receipt never says that it does.
 * @param look the look after which the page must still show the same child.
 */
export const setValue = async (
  fillable: Fillable,
  wanted: Wanted,
  look?: string,
): Promise<Result<InsertionReceipt, SetFault>> => {
  if (refusalOf(fillable)) return failure('read-only')
  const control = fillable.element as HTMLInputElement | HTMLSelectElement
  const value =
    control instanceof HTMLSelectElement ? chosenOption(control, wanted.text)?.value : wanted.day
  if (value === undefined) return failure('no-option')
  if (value === '') return failure('no-day')
  if (!stillShows(look)) return failure('page-changed')
  const before = control.value
  control.value = value
  for (const type of ['input', 'change']) {
    control.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
  }
  await pause(steady)
  const taken = control.value === value && control.isConnected
  const outcome =
    taken && control.validity.valid
      ? 'without-undo'
      : taken || control.value !== before
        ? 'look'
        : 'not-taken'
  return success({
    outcome,
    found: taken ? 1 : 0,
    of: 1,
    label: labelOfFillable(fillable),
  })
}
