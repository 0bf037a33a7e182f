import { agreed } from '../../lib/i18n/sv/agreed.ts'
import { consentNotices } from '../../lib/i18n/sv/consent-notices.ts'
import { form } from '../../lib/i18n/sv/form.ts'
import { nudges } from '../../lib/i18n/sv/nudges.ts'
import { useOpenPlan, useWords } from '../context.ts'

const swedish = { ...form, ...agreed, ...nudges, ...consentNotices }

/** Like `useOpenPlan`, with the texts of the forms, which include the region's own words. */
export function useForm() {
  const open = useOpenPlan()
  const words = useWords(swedish)
  return { ...open, t: { ...open.t, ...words } }
}
