import { computed, signal } from '@preact/signals'
import type { Plan } from '../../plan/schema.ts'
import { sameUnit } from '../../plan/unit.ts'
import type { HandingOff } from '../handoff/handing-off.ts'
import { deliveredOf } from '../handoff/notes.ts'
import type { IdentityPort } from '../ports/identity.ts'
import type { AnswerRefusal, AskedUnit, FetchFault, RegionPort } from '../ports/region.ts'
import type { State } from '../state.ts'

export type AnswerFault = {
  readonly code: FetchFault | AnswerRefusal
  readonly detail: string | undefined
}

/** In a plan that was taken over: what it asks of units, and their answers to it. */
export function createAnswering(
  state: State,
  handoff: HandingOff,
  port: RegionPort | undefined,
  identity: IdentityPort | undefined,
) {
  const asked = signal<{ readonly plan: string; readonly units: readonly AskedUnit[] } | undefined>(
    undefined,
  )
  const fault = signal<AnswerFault | undefined>(undefined)
  const busy = signal(false)

  const latest = (): Plan | undefined => {
    const plan = state.plan.value
    return plan?.handoffs.some(({ takenOver }) => takenOver) ? plan : undefined
  }

  const look = async (): Promise<void> => {
    const plan = latest()
    const receiver = handoff.receiver.value
    const receipt = plan && receiver.ok && deliveredOf(plan, receiver.value.endpoint)?.receipt
    if (!port || !plan || !receipt) return
    const result = await port.asked(receipt)
    if (state.plan.value?.id !== plan.id) return
    if (result.ok) asked.value = { plan: plan.id, units: result.value }
    else if (result.code === 'signed-out') fault.value = { code: result.code, detail: undefined }
  }

  /** As the log-in tells; else as the user has said. */
  const own = computed<readonly string[]>(
    () => identity?.units.value ?? [state.settings.value.unit].filter(Boolean),
  )
  const isOwn = ({ unit }: AskedUnit): boolean => own.value.some((each) => sameUnit(each, unit))

  return {
    busy,
    fault,
    /** The units that have not answered; nothing in a plan that was written here. */
    waiting: computed<readonly AskedUnit[]>(() => {
      if (asked.value?.plan !== latest()?.id) return []
      return (asked.value?.units ?? []).filter(
        ({ status }) => status === 'waiting' || status === 'received',
      )
    }),
    /** Whether the user acts for a unit: only then may they answer for it. */
    isOwn,
    /** The log-in tells which units the user acts for. */
    isTold: computed(() => identity?.units.value !== undefined),
    /** The open plan, where it was taken over, so that there may be something to answer. */
    takenOver: computed(() => latest()?.id),
    /** Asks the region what the open plan asks of units. Only that a log-in is missing is told. */
    async look(): Promise<void> {
      fault.value = undefined
      await look()
    },
    /** Answers for one unit. Where the question has changed nothing is written, and it is read again. */
    async answer(unit: AskedUnit, decision: 'accepted' | 'rejected', reason = ''): Promise<void> {
      if (!port || busy.value || !isOwn(unit)) return
      busy.value = true
      fault.value = undefined
      try {
        const result = await port.answer(unit, decision, reason.trim())
        if (!result.ok) fault.value = { code: result.code, detail: result.detail }
        if (result.ok || result.code === 'changed') {
          await look()
          await handoff.follow()
        }
      } finally {
        busy.value = false
      }
    },
    close(): void {
      asked.value = undefined
      fault.value = undefined
    },
  }
}
