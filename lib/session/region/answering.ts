import { computed, signal } from '@preact/signals'
import type { Plan } from '../../plan/schema.ts'
import { sameUnit } from '../../plan/unit.ts'
import { createBusy } from '../busy.ts'
import { deliveredOf } from '../handoff/notes.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import type { AnswerRefusal, AskedUnit, FetchFault } from '../ports/region.ts'

type AnswerFault = {
  readonly code: FetchFault | AnswerRefusal
  readonly detail: string | undefined
}

/** In a plan that was taken over: what it asks of units, and their answers to it. */
export const createAnswering = defineModel(({ ports, state, handoff }: Models) => {
  const { fromRegion: port, identity } = ports
  const asked = signal<{ readonly plan: string; readonly units: readonly AskedUnit[] } | undefined>(
    undefined,
  )
  const fault = signal<AnswerFault | undefined>(undefined)
  const busy = createBusy<'answer'>()

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

  /** The units that have not answered; nothing in a plan that was written here. */
  const waiting = computed<readonly AskedUnit[]>(() => {
    if (asked.value?.plan !== latest()?.id) return []
    return (asked.value?.units ?? []).filter(
      ({ status }) => status === 'waiting' || status === 'received',
    )
  })

  return {
    busy: busy.now,
    fault,
    waiting,
    /** Those of them that the user acts for: only for these may they answer. */
    ownWaiting: computed(() => waiting.value.filter(isOwn)),
    /** Whether the log-in tells which units the user acts for. */
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
      if (!port || !isOwn(unit)) return
      await busy.whenFree('answer', async () => {
        fault.value = undefined
        const result = await port.answer(unit, decision, reason.trim())
        if (!result.ok) fault.value = { code: result.code, detail: result.detail }
        if (result.ok || result.code === 'changed') {
          await look()
          await handoff.follow()
        }
      })
    },
    close(): void {
      asked.value = undefined
      fault.value = undefined
    },
  }
})
