import type { Field } from './editable.ts'
import { outwards } from './shadow.ts'

/** Why a field must not be written to, or nothing where it may. */
export const refusal = (field: Field): 'read-only' | 'not-text' | undefined => {
  const { element } = field
  if (element instanceof HTMLInputElement && !['text', 'search'].includes(element.type)) {
    return 'not-text'
  }
  if (field.kind === 'plain' && (field.element.readOnly || field.element.matches(':disabled'))) {
    return 'read-only'
  }
  if (field.kind === 'rich' && !field.element.isContentEditable) return 'read-only'
  if ([element.ariaReadOnly, element.ariaDisabled].includes('true')) return 'read-only'
  for (const around of outwards(element)) if (around.hasAttribute('inert')) return 'read-only'
  return undefined
}

/** How many characters too many the field would hold with this value; 0 where it fits. */
export const excess = (element: HTMLTextAreaElement | HTMLInputElement, value: string): number =>
  element.maxLength < 0 ? 0 : Math.max(0, value.length - element.maxLength)
