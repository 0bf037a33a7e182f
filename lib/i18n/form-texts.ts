import type { Language } from '../plan/language.ts'
import { agreed as enAgreed } from './en/agreed.ts'
import { form as enForm } from './en/form.ts'
import { agreed as svAgreed } from './sv/agreed.ts'
import { form as svForm } from './sv/form.ts'

const sv = { ...svForm, ...svAgreed }

/** What the forms of the eight fields ask, in every language: comes together with them. */
export const formTexts: Readonly<Record<Language, typeof sv>> = {
  sv,
  en: { ...enForm, ...enAgreed },
}
