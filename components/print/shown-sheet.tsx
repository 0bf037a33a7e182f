import { dayWithYear } from '../../lib/dates/in-both.ts'
import type { Language } from '../../lib/i18n/languages.ts'
import { say } from '../../lib/plan/case.ts'
import type { ChildPage } from '../../lib/plan/child-page/child-page.ts'
import { onPaper, withoutSecrets } from '../../lib/plan/paper/on-paper.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { latestVersion } from '../../lib/plan/versions/with-version.ts'
import { informationSheet } from '../../lib/process/information-sheet.ts'
import { addressLeftOutOfCall, questionLeftOutOfCall } from '../../lib/process/left-out-of-call.ts'
import { mayCall } from '../../lib/process/may-call.ts'
import { preMeetingSheet } from '../../lib/process/pre-meeting.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { callerWarning } from '../../lib/process/who-may-call.ts'
import { useSession } from '../context.ts'
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

/** The call to each party, each on a sheet of its own; or what is missing before anybody is called. */
function CallSheets({ plan }: { plan: Plan }) {
  const { session, t } = useSession()
  const { today, region, settings } = session.state
  const allowed = mayCall(plan, today.value)
  if (!allowed.ok) return <p class="desk-note">{t.callFaults[allowed.code]}</p>
  const warning = callerWarning(region.value, settings.value.caller)
  const unsaid = [questionLeftOutOfCall(plan), addressLeftOutOfCall(plan)].filter(
    (each) => each !== undefined,
  )
  const options = { today: today.value, region: region.value }
  return (
    <div class="calls">
      {unsaid.map((each) => (
        <p key={each.code} class="desk-note">
          {say(each, t.callWarnings)}
        </p>
      ))}
      {warning && <p class="desk-note">{t.otherCaller(warning)}</p>}
      {summonsDocuments(withoutSecrets(plan), options).map(({ party, document }) => (
        <Sheet key={party.id} document={document} />
      ))}
    </div>
  )
}
