import { dayWithYear } from '../../lib/dates/in-both.ts'
import type { Language } from '../../lib/i18n/languages.ts'
import type { ChildPage } from '../../lib/plan/child-page/child-page.ts'
import { onPaper } from '../../lib/plan/paper/on-paper.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { latestVersion } from '../../lib/plan/versions/with-version.ts'
import { informationSheet } from '../../lib/process/information-sheet.ts'
import { preMeetingSheet } from '../../lib/process/pre-meeting.ts'
import { useSession } from '../context.ts'
import { CallSheets } from './call-sheets.tsx'
import { ChildSheet } from './child-sheet.tsx'
import { ConsentSheet } from './consent-sheet.tsx'
import { PlanSheet } from './plan-sheet.tsx'
import { Sheet } from './sheet.tsx'
import type { SheetName } from './sheet-names.ts'

type ShownSheetProps = {
  name: SheetName
  plan: Plan
  childPage: ChildPage
  /** What the child’s page is written in. */
  language: Language
}

/** The sheet that was chosen. */
export function ShownSheet({ name, plan, childPage, language }: ShownSheetProps) {
  const { session } = useSession()
  const { today, region } = session.state
  switch (name) {
    case 'plan':
      return (
        <PlanSheet
          plan={plan}
          printed={printed(plan, today.value)}
          today={today.value}
          wording={region.value.wording}
        />
      )
    case 'child':
      return <ChildSheet page={childPage} lang={language} />
    case 'consent':
      return <ConsentSheet plan={plan} today={today.value} />
    case 'call':
      return <CallSheets plan={plan} />
    case 'information':
      return <Sheet document={informationSheet('party')} />
    case 'information-family':
      return <Sheet document={informationSheet('family')} />
    case 'before-child':
    case 'before-guardians': {
      const speaker = name === 'before-child' ? 'child' : 'guardians'
      return (
        <Sheet document={preMeetingSheet(onPaper(plan), speaker, region.value.wording)} lines />
      )
    }
  }
}

const printed = (plan: Plan, today: string): string => {
  const version = latestVersion(plan)
  return `Utskriven ${dayWithYear(today).sv}${version ? `, efter version ${version.number}` : ''}.`
}
