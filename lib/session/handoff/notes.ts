import { isFingerprintOf } from '../../plan/fingerprint.ts'
import type { Handoff, Plan } from '../../plan/schema.ts'
import { withVersion } from '../../plan/versions/with-version.ts'

/** It is not sent again by itself. */
export const stopHandoff =
  (submission: string) =>
  (plan: Plan): Plan => ({
    ...plan,
    handoffs: plan.handoffs.map((each) =>
      each.submission === submission ? { ...each, stopped: true } : each,
    ),
  })

/** The user has said that the region's person is the plan's child: it may be sent again. */
export const confirmPerson =
  (submission: string, person: string) =>
  (plan: Plan): Plan => ({
    ...plan,
    handoffs: plan.handoffs.map((each) => {
      const { stopped, ...going } = each
      return each.submission === submission ? { ...going, person } : each
    }),
  })

/** An attempt of this very content that has no receipt yet: to this address, or to one that was not noted. */
export const unfinishedHandoff = (plan: Plan, to: string): Handoff | undefined =>
  begunHandoffs(plan).findLast((each) => (each.to ?? to) === to)

/** All of them. */
export const begunHandoffs = (plan: Plan): readonly Handoff[] =>
  plan.handoffs.filter(
    ({ receipt, fingerprint }) => receipt === null && isFingerprintOf(fingerprint, plan),
  )

/** The latest that came through: to this address, or to one that was not noted. */
export const deliveredOf = (plan: Plan, to: string): Handoff | undefined =>
  plan.handoffs.findLast((each) => each.receipt !== null && (each.to ?? to) === to)

/** It is not wanted any more. */
export const dropHandoff =
  (submission: string) =>
  (plan: Plan): Plan => ({
    ...plan,
    handoffs: plan.handoffs.filter(
      (each) => each.submission !== submission || each.receipt !== null,
    ),
  })

/** A handoff in the place of what was noted of the same submission. */
export const noteHandoff =
  (handoff: Handoff) =>
  (plan: Plan): Plan => ({
    ...plan,
    handoffs: [
      // With a receipt, earlier attempts without one are settled: the server knows the plan.
      ...plan.handoffs.filter(
        ({ submission, receipt }) =>
          submission !== handoff.submission && (receipt !== null || handoff.receipt === null),
      ),
      handoff,
    ],
  })

/** The version is of what was sent, also when the plan has been changed while it was under way. */
export const withVersionOf =
  (sent: Plan, at: string) =>
  (plan: Plan): Plan => ({
    ...plan,
    versions: withVersion({ ...sent, versions: plan.versions }, 'handoff', at).versions,
  })
