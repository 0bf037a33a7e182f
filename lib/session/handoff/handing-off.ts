import { computed, signal } from '@preact/signals'
import { withOwnRows } from '../../plan/file/own-rows.ts'
import { fingerprint, isFingerprintOf } from '../../plan/fingerprint.ts'
import { findingOf } from '../../plan/registered-person.ts'
import type { Plan } from '../../plan/schema.ts'
import { failure } from '../../result.ts'
import type { Base } from '../base.ts'
import { defineModel } from '../model.ts'
import type { Editing } from '../plan/editing.ts'
import { createOtherWindows } from '../plan/other-windows.ts'
import type { Saving } from '../plan/saving.ts'
import type { RegionAnswer } from '../ports/handoff.ts'
import type { ChosenReceiver } from '../ports/handoff-way.ts'
import type { OwnSettings } from '../vault/own-settings.ts'
import { createAttempts } from './attempts.ts'
import { type BegunHandoff, begunHandoff, goingOf } from './begun-handoff.ts'
import { createDelivering } from './delivering.ts'
import { begunHandoffs, confirmPerson, dropHandoff } from './notes.ts'
import { createHandoffTurns } from './turns.ts'

/** What was in view where it was pressed: the plan, and the address that plans went to, if any. */
type Meant = { readonly plan: Plan; readonly to: string | undefined }

type Parts = Base & {
  readonly saving: Saving
  readonly editing: Editing
  readonly settings?: OwnSettings | undefined
}

/**
 * Hands the plan off exactly once. The submission is noted on the plan, and kept, before the first
 * attempt; an attempt that was cut off is sent again with the same submission.
 */
export const createHandingOff = defineModel((parts: Parts, follow) => {
  const { ports, state, notices, saving, editing, settings } = parts
  const { clock, handoff: port, tryAgain, windows } = ports
  const others = windows && settings && createOtherWindows(windows, saving, settings)
  const attempts = createAttempts(port)
  const { stand, waitingOf } = attempts
  const deliver = port && createDelivering({ ...parts, port, others, attempts })

  const { attempt, drop } = createHandoffTurns({
    state,
    others,
    async send(plan, run) {
      // What waited here may have been handed off in another window, or be for somebody else by now.
      const goesOn = port && begunHandoff(plan, goingOf(port))?.is === 'same'
      if (run.press || (goesOn && waitingOf(plan))) await deliver?.(plan.id, run)
    },
  })

  /** The handoff of this very plan that is somebody else's: it is sent on a press alone. */
  function asksOf(plan: Plan): BegunHandoff | undefined {
    const isUnknown =
      port?.receiver.value.ok === false && port.receiver.value.code === 'policy-waiting'
    const begun = tryAgain && port && !isUnknown ? begunHandoff(plan, goingOf(port)) : undefined
    return begun?.is === 'elsewhere' || begun?.is === 'somebody-else' ? begun : undefined
  }

  /** By the id of the plan. */
  const ofEach = <Value>(find: (plan: Plan) => Value | undefined) =>
    computed<ReadonlyMap<string, Value>>(
      () =>
        new Map(
          state.plans.value.flatMap((plan) => {
            const found = find(plan)
            return found ? [[plan.id, found] as const] : []
          }),
        ),
    )

  const answer = signal<{ readonly submission: string; readonly answer: RegionAnswer } | undefined>(
    undefined,
  )

  /** Whom one reads that plans go to: the latest known, while it is read anew. */
  let shown: string | undefined
  follow(() => {
    const receiver = port?.receiver.value
    if (receiver?.ok) shown = receiver.value.endpoint
    else if (receiver?.code !== 'policy-waiting') shown = undefined
  })

  /**
   * A press, and what it was for: this plan as it stands, this receiver, and who is logged in. Call it
   * when what the press has to wait for has come.
   * @param meant where it was pressed before this was here to hear it.
   */
  const pressed = (meant?: Meant): (() => Promise<void>) => {
    const { plan: now, to } = meant ?? { plan: state.plan.value, to: shown }
    if (!now) return async () => {}
    const plan = withOwnRows(now, clock.id)
    // No bundle holds two rows of one id.
    if (plan !== now) editing.record(now.id, (own) => (own === now ? plan : own))
    const press = { print: fingerprint(plan), to, by: port?.person?.value }
    return async () => {
      const { handingOff } = state
      if (state.busy.value || handingOff.value.has(plan.id)) return
      handingOff.value = new Set([...handingOff.value, plan.id])
      if (state.plan.value?.id === plan.id) notices.dismiss({ kind: 'handoff-fault' })
      try {
        await attempt(plan.id, press)
      } finally {
        handingOff.value = new Set([...handingOff.value].filter((id) => id !== plan.id))
      }
    }
  }
  const send = (): Promise<void> => pressed()()

  return {
    possible: port?.possible ?? signal(port !== undefined),
    /** Whom plans go to now. */
    receiver: port?.receiver ?? nobody,
    /** The latest receipt of the open plan, whose it is, and whether the plan has changed since. */
    latest: computed(() => {
      const plan = state.plan.value
      const { receipt, to = '' } = (plan && lastDelivered(plan)) ?? {}
      return plan && receipt && { receipt, to, changed: !isCurrent(plan, receipt.submission) }
    }),
    /** What the region has said of the latest handoff, as far as it has been asked. */
    answer: computed(() => {
      const receipt = state.plan.value && lastDelivered(state.plan.value)?.receipt
      return receipt?.submission === answer.value?.submission ? answer.value?.answer : undefined
    }),
    /** What there is to follow at whom, once it can be asked: undefined until the receiver is known. */
    followed: computed(() => {
      const receipt = state.plan.value && lastDelivered(state.plan.value)?.receipt
      const going = port && goingOf(port)
      if (!receipt || !going || state.busy.value === 'handoff') return undefined
      return `${receipt.submission} ${going.to}`
    }),
    /** Asks the region what has become of the latest handoff. Says nothing where it cannot be asked. */
    async follow(): Promise<void> {
      const { receipt, to } = (state.plan.value && lastDelivered(state.plan.value)) ?? {}
      const going = port && goingOf(port)
      if (!port || !going || !receipt || state.busy.value === 'handoff') return
      // Each receipt is its own server's.
      if ((to ?? going.to) !== going.to) return
      const result = await port.follow(receipt, going.to)
      if (result.ok) answer.value = { submission: receipt.submission, answer: result.value }
    },
    /** A handoff of the open plan was begun and never answered: pressing again finishes it. */
    unfinished: computed(
      () =>
        state.busy.value !== 'handoff' &&
        (state.plan.value?.handoffs.some(({ receipt }) => receipt === null) ?? false) &&
        !(
          tryAgain &&
          state.plan.value &&
          (waitingOf(state.plan.value) ?? asksOf(state.plan.value))
        ),
    ),
    /** The handoffs that wait to be sent again by themselves, by the id of their plan. */
    waiting: ofEach(waitingOf),
    /** Those that were begun for another receiver or by somebody else, by the id of their plan. */
    asks: ofEach(asksOf),
    /** Changes how each submission without a receipt stands. */
    changeAttempts: attempts.change,
    /**
     * Lets go of a handoff that was begun and has no receipt: nothing more of it is sent. One that has
     * arrived before that gets its receipt.
     */
    drop(plan: Plan, submission: string): void {
      drop(plan.id)
      editing.record(plan.id, dropHandoff(submission))
      stand(submission)
    },
    /** Tries again to hand a plan off, without a press. */
    resume: (id: string): Promise<void> => attempt(id, undefined),
    send,
    pressed,
    /** The user has said that the person whom the region has is the plan's child. */
    confirmPerson: async (): Promise<void> => {
      const plan = state.plan.value
      const asked = state.notices.value.find((each) => each.kind === 'handoff-fault')
      if (!plan || !asked?.person || !asked.of || state.busy.value) return
      const { submission, to, by } = asked.of
      const going = port && goingOf(port)
      const isAsked = plan.handoffs.some((each) => each.submission === submission)
      // The answer is its receiver's, and its person's.
      if (!isAsked || going?.to !== to || going.by !== by) {
        notices.show({ kind: 'handoff-fault', code: 'changed-meanwhile' })
        return
      }
      // What has been written meanwhile begins anew, and is asked about anew.
      if (begunHandoffs(plan).some((each) => each.submission === submission)) {
        editing.record(plan.id, confirmPerson(submission, findingOf(plan.child, asked.person)))
      }
      await send()
    },
  }
})

export type HandingOff = ReturnType<typeof createHandingOff>

const lastDelivered = (plan: Plan) => plan.handoffs.findLast(({ receipt }) => receipt !== null)

const nobody = signal<ChosenReceiver>(failure('no-server'))

const isCurrent = (plan: Plan, submission: string): boolean =>
  plan.handoffs.some(
    (each) => each.submission === submission && isFingerprintOf(each.fingerprint, plan),
  )
