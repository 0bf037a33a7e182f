import { childPage as swedish } from '../../lib/i18n/sv/child-page.ts'
import { childPageOf } from '../../lib/plan/child-page/child-page.ts'
import { useOpenPlan, usePlanSession, useWords } from '../context.ts'
import { ChildSheet } from '../print/child-sheet.tsx'

export { createPrintSheet } from '../styles/print-sheet.ts'

/** What the child and the guardians are given, to read on the screen. */
export function ChildView() {
  const { session } = usePlanSession()
  const { plan } = useOpenPlan()
  const { language, today } = session.state
  const words = useWords(swedish).childPage
  return <ChildSheet page={childPageOf(plan, words, today.value)} lang={language.value} />
}
