import { type ConsentedPlan, type ConsentFault, consentGate } from '../../plan/consent.ts'
import { untoldUnits } from '../../plan/consent-cases.ts'
import { fingerprint, isFingerprintOf } from '../../plan/fingerprint.ts'
import { same } from '../../plan/same.ts'
import type { Plan } from '../../plan/schema.ts'
import { failure, type Result } from '../../result.ts'
import type { Base } from '../base.ts'
import type { Notice } from '../notice.ts'
import type { Editing } from '../plan/editing.ts'
import type { OtherWindows } from '../plan/other-windows.ts'
import type { Saving } from '../plan/saving.ts'
import type { HandoffWayPort } from '../ports/handoff-way.ts'
import { type Attempt, afterFault, sending } from './attempt.ts'
import type { Attempts } from './attempts.ts'
import { knownReceiver } from './chosen-receiver.ts'
import {
  deliveredOf,
  dropHandoff,
  noteHandoff,
  stopHandoff,
  unfinishedHandoff,
  withVersionOf,
} from './notes.ts'
import type { Press, Run } from './turns.ts'

type Parts = Base & {
  readonly editing: Editing
  readonly saving: Saving
  readonly port: HandoffWayPort
  readonly others: OtherWindows | undefined
  readonly attempts: Attempts
}

/**
 * One attempt to hand a plan off. What leaves is the plan as it was meant, by the consent of the moment
 * when it leaves and to the receiver of that moment: after each wait all three are looked at anew.
 */
export function createDelivering(parts: Parts) {
  const { state, notices, editing, saving, port, others, attempts } = parts
  const { clock, tryAgain } = parts.ports
  const { stand, waitingOf } = attempts
  const planOf = (id: string) => state.plans.value.find((each) => each.id === id)
  /** Another plan may have been opened meanwhile: a receipt never stands under another child's plan. */
  const say = (id: string, notice: Notice): void => {
    if (state.plan.value?.id === id) notices.show(notice)
  }

  /** The plan, if it may leave, still says what was meant, and goes to and from whom it was meant for. */
  const asMeant = (
    plan: Plan,
    meant: Press | undefined,
  ): Result<ConsentedPlan, ConsentFault | 'changed-meanwhile'> => {
    const consented = consentGate(plan, clock.today())
    if (!consented.ok || !meant) return consented
    const { print, to, by } = meant
    const now = port.receiver.value
    const isFor = now.ok && now.value.endpoint === to && !isElse(by, port.person?.value)
    return isFor && print === fingerprint(plan) ? consented : failure('changed-meanwhile')
  }

  return async (id: string, run: Run): Promise<void> => {
    const receiver = run.press ? await knownReceiver(port.receiver) : port.receiver.value
    if (!receiver.ok) {
      say(id, { kind: 'handoff-fault', code: receiver.code })
      return
    }
    const plan = planOf(id)
    if (!plan || run.isDropped) return
    const to = receiver.value.endpoint
    const by = port.person?.value
    const allowed = asMeant(plan, run.press)
    if (!allowed.ok) {
      const left = waitingOf(plan)
      if (left) stand(left.submission, afterFault(left.attempt, failure('no-consent'), clock.now()))
      say(id, { kind: 'handoff-fault', code: allowed.code })
      return
    }
    const print = fingerprint(plan)
    const latest = deliveredOf(plan, to)
    const previous = latest?.receipt ?? undefined
    const known = previous && latest && isFingerprintOf(latest.fingerprint, plan) && latest
    const isAnew = known && (port.isAnother?.(known.submission) ?? false)
    if (known && !isAnew) {
      const untold = untoldUnits(plan, clock.today())
      say(id, { kind: 'handed-off', receipt: previous, receiver: receiver.value, untold })
      return
    }
    if (port.may?.(plan) === false) return
    const begun = unfinishedHandoff(plan, to)
    const submission = begun?.submission ?? (known ? known.submission : clock.id())
    const person = begun?.person !== undefined && { person: begun.person }
    const mine = { submission, fingerprint: print, ...person, to, ...(by !== undefined && { by }) }
    const started = sending(attempts.of(submission))
    /** Here, or in another window. */
    const isDropped = (): boolean =>
      run.isDropped || planOf(id)?.handoffs.every((each) => each.submission !== submission) === true
    stand(submission, started)
    // What the former receiver has answered stands until this one does.
    if (!isAnew) editing.record(id, noteHandoff({ ...mine, startedAt: clock.now(), receipt: null }))
    if (!(await saving.settled(id))) {
      stand(submission, afterFault(started, failure('interrupted'), clock.now()))
      return
    }
    await others?.readAnew(id)
    if (isDropped()) {
      stand(submission)
      return
    }
    const now = planOf(id)
    const leaves = now && asMeant(now, { print, to, by })
    if (!leaves?.ok) {
      // Nothing has left: one that is new was never begun.
      if (begun) stand(submission, afterFault(started, failure('interrupted'), clock.now()))
      else {
        editing.record(id, dropHandoff(submission))
        stand(submission)
      }
      if (leaves) say(id, { kind: 'handoff-fault', code: leaves.code })
      return
    }
    /**
     * By the consent of that moment, and while nobody has let go of it or changed what may be told and of
     * whom. What else is written on meanwhile is of the next handoff.
     */
    const still = (): Result<unknown, ConsentFault | 'changed-meanwhile'> => {
      const then = planOf(id)
      if (!then || isDropped()) return failure('changed-meanwhile')
      const meant = asMeant(then, { print: fingerprint(then), to, by })
      return meant.ok && !same(limitsOf(then), limitsOf(plan))
        ? failure('changed-meanwhile')
        : meant
    }
    const isMeant = async (): Promise<boolean> => {
      await others?.readAnew(id)
      return still().ok
    }
    const result = await port.send(allowed.value, submission, previous, to, by, isMeant)
    if (!result.ok && isDropped()) {
      stand(submission)
      return
    }
    if (!result.ok) {
      const left = result.code === 'interrupted' ? still() : undefined
      const isForbidden = left?.ok === false && left.code !== 'changed-meanwhile'
      const why = isForbidden ? failure('no-consent') : result
      const attempt = afterFault(started, why, clock.now())
      if (attempt.kind === 'stopped' && !isForbidden && !isAnew)
        editing.record(id, stopHandoff(submission))
      stand(submission, attempt)
      const isPressed = run.press !== undefined
      if (tryAgain && isWaiting(attempt, isPressed) && !(isPressed && left?.ok === false)) return
      say(id, {
        kind: 'handoff-fault',
        code: left?.ok === false ? left.code : result.code,
        ...(result.detail && { detail: result.detail }),
        ...(result.person && { person: result.person, of: { submission, to, by } }),
      })
      return
    }
    const receipt = result.value
    const delivered = noteHandoff({ ...mine, startedAt: clock.now(), receipt })
    const isNoted =
      editing.record(id, (each) => withVersionOf(plan, clock.now())(delivered(each))) ??
      editing.record(id, delivered)
    if (!isNoted && planOf(id)) {
      // It may have come through: what cannot be noted is not said, nor sent again without a press.
      editing.record(id, stopHandoff(submission))
      stand(submission, afterFault(started, failure('nonsense'), clock.now()))
      say(id, { kind: 'handoff-fault', code: 'nonsense' })
      return
    }
    stand(submission)
    await saving.settled(id)
    const untold = untoldUnits(plan, clock.today())
    say(id, {
      kind: 'handed-off',
      receipt,
      receiver: receiver.value,
      untold,
      ...(result.registerKeeps && { registerKeeps: result.registerKeeps }),
    })
  }
}

/** What decides who may be told what, and of whom. */
const limitsOf = ({ consent, child, preMeeting }: Plan) => [consent, child, preMeeting.notToBeSaid]

/** Who is missing may log in for it: that is nobody else. */
const isElse = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

/** The line of what waits says it all; a log-in that is missing is asked for where one has pressed. */
const isWaiting = ({ kind }: Attempt, pressed: boolean): boolean =>
  kind === 'waiting' || (kind === 'signed-out' && !pressed)
