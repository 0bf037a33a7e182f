import { computed, signal } from '@preact/signals'
import { consentGate } from '../plan/consent.ts'
import { untoldInWords } from '../plan/consent-in-words.ts'
import { fingerprint } from '../plan/fingerprint.ts'
import { findingOf } from '../plan/registered-person.ts'
import type { Plan } from '../plan/schema.ts'
import { failure } from '../result.ts'
import { type Attempt, afterFault, due, sending } from './attempt.ts'
import type { Editing } from './editing.ts'
import {
  confirmed,
  deliveredOf,
  dropped,
  note,
  stop,
  unfinished,
  withVersionOf,
} from './handoff-notes.ts'
import { createHandoffTurns, type Run } from './handoff-turns.ts'
import { knownReceiver } from './known-receiver.ts'
import { type Notice, withNotice, withoutPlace } from './notice.ts'
import type { ClockPort } from './ports/clock.ts'
import type { RegionAnswer } from './ports/handoff.ts'
import type { ChosenReceiver, HandoffWayPort } from './ports/handoff-way.ts'
import type { WindowsPort } from './ports/windows.ts'
import type { Saving } from './saving.ts'
import type { PlanState } from './state.ts'
import { type Begun, begunHandoff, goingOf } from './waiting.ts'

/**
 * Hands the plan off exactly once. The submission is noted on the plan, and kept, before the first
 * attempt; an attempt that was cut off is sent again with the same submission.
 */
export function createHandingOff(
  state: PlanState,
  editing: Editing,
  saving: Saving,
  clock: ClockPort,
  port: HandoffWayPort | undefined,
  /** What did not come through is sent again without a press. */
  resumes: boolean,
  windows: WindowsPort | undefined,
) {
  /** How each submission without a receipt stands, in this window's memory alone. */
  const attempts = signal<ReadonlyMap<string, Attempt>>(new Map())
  const attemptOf = (submission: string): Attempt => attempts.value.get(submission) ?? due
  const stand = (submission: string, attempt?: Attempt): void => {
    const others = [...attempts.value].filter(([other]) => other !== submission)
    attempts.value = new Map(attempt ? [...others, [submission, attempt]] : others)
  }
  /** Another plan may have been opened meanwhile: a receipt never stands under another child's plan. */
  const say = (plan: Plan, notice: Notice): void => {
    if (state.plan.value?.id !== plan.id) return
    state.notices.value = withNotice(state.notices.value, notice)
  }

  const sendOne = async (plan: Plan, run: Run): Promise<void> => {
    if (!port) return
    const receiver = run.pressed ? await knownReceiver(port.receiver) : port.receiver.value
    if (!receiver.ok) {
      say(plan, { kind: 'handoff-fault', code: receiver.code })
      return
    }
    const to = receiver.value.endpoint
    const by = port.person?.value
    const consented = consentGate(plan, clock.today())
    if (!consented.ok) {
      const left = waitingOf(plan)
      if (left) stand(left.submission, afterFault(left.attempt, failure('no-consent'), clock.now()))
      say(plan, { kind: 'handoff-fault', code: consented.code })
      return
    }
    const print = fingerprint(plan)
    const latest = deliveredOf(plan, to)
    const previous = latest?.receipt ?? undefined
    if (previous && latest?.fingerprint === print) {
      say(plan, {
        kind: 'handed-off',
        receipt: previous,
        receiver: receiver.value,
        untold: untoldInWords(plan, clock.today()),
      })
      return
    }
    if (port.may?.(plan) === false) return
    const begun = unfinished(plan, print, to)
    const submission = begun?.submission ?? clock.id()
    const person = begun?.person !== undefined && { person: begun.person }
    const mine = { submission, fingerprint: print, ...person, to, ...(by !== undefined && { by }) }
    const started = sending(attemptOf(submission))
    stand(submission, started)
    editing.record(plan.id, note({ ...mine, startedAt: clock.now(), receipt: null }))
    if (!(await saving.settled())) {
      stand(submission, afterFault(started, failure('interrupted'), clock.now()))
      return
    }
    const result = await port.send(consented.value, submission, previous, to, by)
    if (!result.ok) {
      const attempt = afterFault(started, result, clock.now())
      if (attempt.kind === 'stopped') editing.record(plan.id, stop(submission))
      stand(submission, attempt)
      if (resumes && isWaiting(attempt, run.pressed)) return
      say(plan, {
        kind: 'handoff-fault',
        code: result.code,
        ...(result.detail && { detail: result.detail }),
        ...(result.person && { person: result.person }),
      })
      return
    }
    const receipt = result.value
    const delivered = note({ ...mine, startedAt: clock.now(), receipt })
    editing.record(plan.id, (now) => withVersionOf(plan, clock.now())(delivered(now)))
    stand(submission)
    await saving.settled()
    const untold = untoldInWords(plan, clock.today())
    say(plan, { kind: 'handed-off', receipt, receiver: receiver.value, untold })
  }

  const attempt = createHandoffTurns(state, saving, windows, async (plan, run) => {
    // What waited here may have been handed off in another window, or be for somebody else by now.
    const goesOn = port && begunHandoff(plan, goingOf(port))?.is === 'same'
    if (run.pressed || (goesOn && waitingOf(plan))) await sendOne(plan, run)
  })

  /** The handoff of this very plan that waits to be sent again by itself. */
  function waitingOf(plan: Plan): { submission: string; attempt: Attempt } | undefined {
    const begun = port && begunHandoff(plan, goingOf(port))
    if (!begun || begun.is === 'elsewhere' || begun.is === 'somebody-else') return undefined
    const { submission } = begun.handoff
    const attempt = attemptOf(submission)
    if (attempt.kind === 'stopped') return undefined
    if (begun.is === 'same') return { submission, attempt }
    return { submission, attempt: { kind: 'signed-out', tries: attempt.tries } }
  }

  /** The handoff of this very plan that is somebody else's: it is sent on a press alone. */
  function asksOf(plan: Plan): Begun | undefined {
    const isUnknown =
      port?.receiver.value.ok === false && port.receiver.value.code === 'policy-waiting'
    const begun = resumes && port && !isUnknown ? begunHandoff(plan, goingOf(port)) : undefined
    return begun?.is === 'elsewhere' || begun?.is === 'somebody-else' ? begun : undefined
  }

  const answer = signal<{ readonly submission: string; readonly answer: RegionAnswer } | undefined>(
    undefined,
  )

  const send = async (): Promise<void> => {
    const plan = state.plan.value
    if (state.busy.value || !plan) return
    state.busy.value = 'handoff'
    state.notices.value = withoutPlace(state.notices.value, 'handoff')
    try {
      await attempt(plan.id, true)
    } finally {
      state.busy.value = undefined
    }
  }

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
        !(resumes && state.plan.value && (waitingOf(state.plan.value) ?? asksOf(state.plan.value))),
    ),
    attempts,
    waitingOf,
    asksOf,
    /** Lets go of a handoff that was begun and has no receipt: it is not sent. */
    drop(plan: Plan, submission: string): void {
      editing.record(plan.id, dropped(submission))
      stand(submission)
    },
    /** Tries again to hand a plan off, without a press. */
    resume: (id: string): Promise<void> => attempt(id, false),
    send,
    /** The user has said that the person whom the region has is the plan's child. */
    confirmPerson: async (): Promise<void> => {
      const plan = state.plan.value
      const asked = state.notices.value.find((each) => each.kind === 'handoff-fault')
      const begun = plan && unfinished(plan, fingerprint(plan))
      if (!plan || !asked?.person || state.busy.value) return
      // What has been written meanwhile begins anew, and is asked about anew.
      if (begun) {
        const finding = findingOf(plan.child, asked.person)
        editing.record(plan.id, confirmed(begun.submission, finding))
      }
      await send()
    },
  }
}

export type HandingOff = ReturnType<typeof createHandingOff>

const lastDelivered = (plan: Plan) => plan.handoffs.findLast(({ receipt }) => receipt !== null)

const nobody = signal<ChosenReceiver>(failure('no-server'))

const isCurrent = (plan: Plan, submission: string): boolean =>
  plan.handoffs.find((each) => each.submission === submission)?.fingerprint === fingerprint(plan)

/** The line of what waits says it all; a log-in that is missing is asked for where one has pressed. */
const isWaiting = ({ kind }: Attempt, pressed: boolean): boolean =>
  kind === 'waiting' || (kind === 'signed-out' && !pressed)
