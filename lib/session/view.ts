import { type FieldId, fields } from '../plan/template/fields.ts'
import type { Base } from './base.ts'
import { defineModel } from './model.ts'
import type { Screen, ViewSection } from './state.ts'

/** What is in view: which screen, which part of the plan is unfolded, and where reasons are shown. */
export const createView = defineModel(({ state }: Base) => {
  const ask = (...numbers: readonly number[]): void => {
    state.asked.value = new Set([...state.asked.value, ...numbers])
  }
  return {
    show(screen: Screen): void {
      state.screen.value = screen
    },
    /** Back to the open plan, or to the start where none is open. */
    back(): void {
      state.screen.value = state.plan.value ? 'plan' : 'start'
    },
    /** Unfolds one section and folds the rest; the same again folds it. */
    toggle(section: ViewSection): void {
      const left = state.section.value
      if (typeof left === 'number') ask(left)
      state.section.value = left === section ? undefined : section
    },
    /** Expands a section. */
    goTo(section: ViewSection): void {
      state.section.value = section
    },
    /** Unfolds one field, and shows what it lacks. */
    openField(id: FieldId): void {
      const number = fields.find((field) => field.id === id)?.number
      if (number === undefined) return
      ask(number)
      state.section.value = number
    },
    /** The user wants to know what is missing, in one field or in all. */
    ask,
  }
})
