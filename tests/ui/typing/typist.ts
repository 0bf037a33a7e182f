import { act } from 'preact/test-utils'
import { expect } from 'vitest'
import { restorePlan } from '../../../lib/plan/migrations.ts'
import type { Plan } from '../../../lib/plan/schema.ts'
import { success } from '../../../lib/result.ts'
import { chance } from '../../fixtures/generated-plan.ts'
import { typedInputs } from '../../fixtures/typed.ts'

/** What a press would take away from the fields: other screens, other programs, files, the network. */
const away =
  /Infoga|Överlämna|Kopiera|Skriv ut|Spara|Inställningar|Alla planer|Lås|Visa |Öppna|Skapa|Mötessida|Fyll i|Hämta|Läs|Stäng|kalender|påminnelse/i

/** Types anything into any field that is shown, and presses what stands among the fields. */
export function createTypist(seed: number, root: () => ParentNode) {
  const next = chance(seed)
  const any = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(next() * values.length)] as Value
  // Long texts are few: each of them is drawn with every key after it.
  const short = typedInputs.filter((text) => text.length < 200)
  const words = () => (next() < 0.01 ? any(typedInputs) : any(short))

  const write = (field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): void => {
    if (field instanceof HTMLSelectElement) {
      field.selectedIndex = Math.floor(next() * field.options.length)
    } else if (field.type === 'checkbox' || field.type === 'radio') {
      field.click()
      return
    } else {
      const typed = words()
      field.value = next() < 0.2 ? (field.value + typed).slice(0, 30_000) : typed
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    field.dispatchEvent(new Event('change', { bubbles: true }))
    if (next() < 0.5) field.dispatchEvent(new FocusEvent('blur'))
    if (next() < 0.5) field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  }

  return {
    any,
    next,
    /** One edit; resolves to whether there was anything to edit. */
    async edit(): Promise<boolean> {
      if (next() < 0.85) {
        const fields = root().querySelectorAll<HTMLInputElement>(
          'input:not([type=file]):not([disabled]), textarea, select',
        )
        if (fields.length > 0) {
          await act(() => write(any([...fields])))
          return true
        }
      }
      const buttons = [...root().querySelectorAll('button')].filter(
        (button) =>
          !button.disabled &&
          !button.classList.contains('fold-button') &&
          !away.test(`${button.textContent} ${button.getAttribute('aria-label')}`),
      )
      if (buttons.length === 0) return false
      await act(() => any(buttons).click())
      return true
    },
  }
}

/** A plan opens again as it is. */
export function expectToOpen(plan: Plan | undefined, when: string): void {
  expect(plan, when).toBeDefined()
  expect(restorePlan(JSON.parse(JSON.stringify(plan))), when).toEqual(success(plan))
}
