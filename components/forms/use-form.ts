import { formTexts } from '../../lib/i18n/form-texts.ts'
import { worded } from '../../lib/i18n/worded.ts'
import { useOpenPlan } from './use-open-plan.ts'

/** As `useOpenPlan`, with the texts of the forms, in which the region's own words stand too. */
export function useForm() {
  const open = useOpenPlan()
  const { language, region } = open.session.state
  const words = worded(formTexts[language.value], region.value.wording, language.value)
  return { ...open, t: { ...open.t, ...words } }
}
