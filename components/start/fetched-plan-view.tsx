import { dayInWords } from '../../lib/dates/in-words.ts'
import { swedishDay } from '../../lib/dates/sweden.ts'
import { checklist } from '../../lib/plan/checklist.ts'
import { birthYear } from '../../lib/plan/personal-number.ts'
import type { TakingOver } from '../../lib/session/region/taking-over.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { SameChildLine } from './same-child-line.tsx'

/** The plan as the region holds it: whose, about what, from whom, and what could not be read. */
export function FetchedPlanView({
  found: { fetched, here, savedAt, unsure },
  onLeave,
}: {
  found: TakingOver & { kind: 'found' }
  onLeave: () => void
}) {
  const { session, t } = useSession()
  const { plan, unread, receipt } = fetched
  const { today } = session.state
  const { unit, principal } = plan.leadPrincipal
  const year = birthYear(plan.child.personalNumber)
  const dayOf = (instant: string) => dayInWords(swedishDay(instant), t.calendar)
  const answered = checklist(plan, today.value).filter(({ status }) => status !== 'missing')
  const useHere = savedAt ? t.packages.takeOverHere : t.takingOver.takeOverHere
  return (
    <>
      <p>
        <b>{plan.child.name || t.unnamed}</b>
        {year && <span class="quiet"> {t.head.born(year)}</span>}
      </p>
      {plan.child.protectedIdentity !== 'none' && <p class="protected">{t.head.protected}</p>}
      {plan.meetingQuestion && <p>{plan.meetingQuestion}</p>}
      <p>
        {savedAt && t.packages.savedBy(unit || principal, dayOf(savedAt))}
        {!savedAt && receipt && t.takingOver.handedOff(unit || principal, dayOf(receipt.at))}
        {!savedAt && !receipt && t.takingOver.foreign}
      </p>
      <p>{t.reading.parts(answered.length)}</p>
      {unread.length > 0 && (
        <>
          <p>{t.reading.unread}</p>
          <p class="unread">{unread.map(({ line }) => line).join('\n')}</p>
          <p class="quiet">{t.takingOver.kept}</p>
        </>
      )}
      {here && <p>{t.takingOver.here}</p>}
      <SameChildLine unsure={unsure} here={here} there={plan} />
      <div class="actions">
        {here && (
          <Button look="main" onPress={session.takingOver.openExisting}>
            {t.file.openExisting}
          </Button>
        )}
        <Button look={here ? 'plain' : 'main'} onPress={session.takingOver.takeOver}>
          {here ? useHere : t.takingOver.takeOver}
        </Button>
        <Button onPress={onLeave}>{t.cancel}</Button>
      </div>
    </>
  )
}
