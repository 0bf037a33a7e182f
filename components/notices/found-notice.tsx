import { useLayoutEffect, useRef } from 'preact/hooks'
import { dayInWords } from '../../lib/dates/in-words.ts'
import { swedishDay } from '../../lib/dates/sweden.ts'
import { alikeName } from '../../lib/plan/alike-name.ts'
import { inOneLine } from '../../lib/plan/output/one-line.ts'
import { isWrongNumber, readNumber } from '../../lib/plan/personal-number.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { stageOf } from '../../lib/process/stage.ts'
import type { Notice } from '../../lib/session/notice.ts'
import type { State } from '../../lib/session/state.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { stageInList } from '../process/stage-words.ts'

/** What was read from the page: shown first, taken only on a press. */
export function FoundNotice({ notice }: { notice: Notice & { kind: 'found' } }) {
  const { session, t } = useSession()
  const accept = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => accept.current?.focus(), [])
  const { child, existing } = notice
  const { today, plans: all } = session.state
  const plans = existing.flatMap((id) => all.value.find((plan) => plan.id === id) ?? [])
  const isClosed = plans.every((plan) => stageOf(plan, today.value) === 'closed')
  const others = plans
    .map((plan) => plan.child.name)
    .filter((name) => alikeName(name, child.name) === false)
  const kind = readNumber(child.personalNumber)?.kind
  return (
    <section class="notice notice-plain" aria-label={t.found.title}>
      <div class="notice-words">
        <h2>{t.found.title}</h2>
        <p class="found">
          <b>{child.name || t.unnamed}</b>
          <span>{child.personalNumber || t.found.noNumber}</span>
        </p>
        {kind && kind !== 'personnummer' && <p class="quiet">{t.child.numberKinds[kind]}</p>}
        <p class="quiet">{t.found.from[child.from]}</p>
        {isWrongNumber(child.personalNumber) && <p class="nudge">{t.found.wrong}</p>}
        {plans.length === 1 && <p>{isClosed ? t.found.closed : t.found.existing}</p>}
        {plans.length > 1 && <p>{t.found.several(plans.length)}</p>}
        {[...new Set(others)].map((name) => (
          <p key={name} class="nudge">
            {t.found.otherName(name)}
          </p>
        ))}
        <div class="actions">
          {plans.length > 1 ? (
            plans.map((plan, at) => (
              <Button
                key={plan.id}
                look={at === 0 ? 'main' : 'plain'}
                {...(at === 0 && { buttonRef: accept })}
                onPress={() => session.record.accept(plan.id)}
              >
                {t.found.openThis(whichPlan(plan, session.state))}
              </Button>
            ))
          ) : (
            <Button look="main" buttonRef={accept} onPress={() => session.record.accept()}>
              {plans.length === 0 ? t.found.accept : t.found.open}
            </Button>
          )}
          {plans.length > 0 && isClosed && (
            <Button onPress={() => session.record.begin()}>{t.found.begin}</Button>
          )}
          <Button onPress={() => session.notices.dismiss(notice)}>{t.found.cancel}</Button>
        </div>
      </div>
    </section>
  )
}

/** What tells one of the child's plans from another: where it stands, when it was changed, and its question. */
const whichPlan = (plan: Plan, state: State): string =>
  [
    stageInList(plan, state),
    state.texts.value.start.changed(
      dayInWords(swedishDay(plan.changedAt), state.texts.value.calendar),
    ),
    beginningOf(inOneLine(plan.meetingQuestion)),
  ]
    .filter(Boolean)
    .join(', ')

/** As much of a long question as tells it from another: a button is read at a glance. */
const beginningOf = (words: string): string =>
  words.length > 60 ? `${words.slice(0, 60).replace(/\s*\S*$/, '')} …` : words
