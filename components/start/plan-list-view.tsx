import { dayInWords } from '../../lib/dates/in-words.ts'
import { swedishDay } from '../../lib/dates/sweden.ts'
import { checklist, summary } from '../../lib/plan/checklist.ts'
import { birthYear } from '../../lib/plan/personal-number.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { useSession } from '../context.ts'
import { IconButton } from '../controls/button.tsx'
import { WaitingLine } from '../panel/waiting-line.tsx'
import { stageInList } from '../process/stage-words.ts'

/** The plans on this device, last changed first; before them those that will soon be purged. */
export function PlanListView() {
  const { session, t } = useSession()
  const { found: all } = session.plans
  const isSoon = (plan: Plan): boolean => {
    const purge = session.purging?.purges.value.get(plan.id)
    return purge?.kind === 'goes' && purge.isSoon
  }
  const soon = all.value.filter(isSoon)
  const found = [...soon, ...all.value.filter((plan) => !soon.includes(plan))]
  return (
    <>
      <p class="quiet" role="status">
        {found.length === 0 ? t.start.noMatch : t.start.count(found.length)}
      </p>
      <ul class="plans">
        {found.map((plan) => (
          <PlanRow key={plan.id} plan={plan} />
        ))}
      </ul>
    </>
  )
}

function PlanRow({ plan }: { plan: Plan }) {
  const { session, t } = useSession()
  const { today } = session.state
  const name = plan.child.name || t.unnamed
  const year = birthYear(plan.child.personalNumber)
  const isKept = session.keptIn.value !== 'temporary'
  const purge = session.purging?.purges.value.get(plan.id)
  const day = purge ? dayInWords(purge.day, t.calendar) : ''
  return (
    <li class="row plan-row">
      <button type="button" class="row-button" onClick={() => session.plans.open(plan.id)}>
        <b>
          {name}
          {year && <span class="quiet"> {t.head.born(year)}</span>}
        </b>
        <span class="row-meta">
          <span>{stageInList(plan, session.state)}</span>
          <span>{t.head.done(summary(checklist(plan, today.value)))}</span>
          <span>{t.start.changed(dayInWords(swedishDay(plan.changedAt), t.calendar))}</span>
          {isKept && purge?.kind === 'goes' && !purge.isSoon && <span>{t.purge.far(day)}</span>}
        </span>
      </button>
      {purge?.kind === 'goes' && purge.isSoon && (
        <p class="line">
          {t.purge.soon(day)}{' '}
          <button
            type="button"
            class="link"
            aria-label={t.purge.keepPlan(name)}
            onClick={() => void session.purging?.keep(plan)}
          >
            {t.purge.keepThis}
          </button>
        </p>
      )}
      <WaitingLine plan={plan} inList />
      <IconButton
        icon="trash"
        label={t.removed.removePlan(name)}
        onPress={() => void session.plans.remove(plan.id)}
      />
    </li>
  )
}
