import { agreed } from '../../lib/i18n/sv/agreed.ts'
import { form } from '../../lib/i18n/sv/form.ts'
import { useWords } from '../plan-context.ts'
import { useOpenPlan } from './use-open-plan.ts'

const swedish = { ...form, ...agreed }

/** As `useOpenPlan`, with the texts of the forms, in which the region's own words stand too. */
export function useForm() {
  const open = useOpenPlan()
  const words = useWords(swedish)
  return { ...open, t: { ...open.t, ...words } }
}
