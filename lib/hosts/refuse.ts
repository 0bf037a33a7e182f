import { type Field, inputOf, isTextControl } from './editable.ts'
import { hasAttribute } from './page-objects.ts'
import { outwards } from './shadow.ts'

/** Why a field must not be written to, or nothing where it may. */
export const refusal = (field: Field): 'no-field' | 'read-only' | 'not-text' | undefined => {
  const input = inputOf(field)
  if (input instanceof HTMLInputElement && !['text', 'search'].includes(input.type)) {
    return 'not-text'
  }
  // On another leaf of the form since the caret stood in it: nobody would see what came in.
  if (input.checkVisibility?.({ visibilityProperty: true }) === false) return 'no-field'
  if (isTextControl(input)) {
    if (input.readOnly || input.matches(':disabled')) return 'read-only'
  } else if (field.element === input && !input.isContentEditable) return 'read-only'
  if ([input.ariaReadOnly, input.ariaDisabled].includes('true')) return 'read-only'
  for (const around of outwards(input)) if (hasAttribute(around, 'inert')) return 'read-only'
  return undefined
}

/** How many characters too many the field would hold with this value; 0 where it fits. */
export const excess = (element: HTMLTextAreaElement | HTMLInputElement, value: string): number =>
  element.maxLength < 0 ? 0 : Math.max(0, value.length - element.maxLength)
