import { computed, signal } from '@preact/signals'
import { withOwnRows } from '../../plan/file/own-rows.ts'
import { missingSafeguards } from '../../plan/file/safeguards.ts'
import { takeOver } from '../../plan/file/take-over.ts'
import { fingerprint } from '../../plan/fingerprint.ts'
import {
  type ChildDifference,
  compareChildren,
  comparePlans,
  versionsOfChild,
} from '../../plan/same-child.ts'
import type { Plan } from '../../plan/schema.ts'
import { toldOnly } from '../../plan/unread.ts'
import { withVersion } from '../../plan/versions/with-version.ts'
import { endpointOf } from '../handoff/chosen-receiver.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import type { FetchedPlan, FetchFault, FoundPlan } from '../ports/region.ts'

/** How far it has come: nothing is taken before it has been shown. */
export type TakingOver =
  | { readonly kind: 'closed' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'working' }
  | { readonly kind: 'choice'; readonly plans: readonly FoundPlan[] }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'found'
      readonly fetched: FetchedPlan
      /** The same plan as it stands on this device. */
      readonly here: Plan | undefined
      /** What does not tell that it is the same child: the user has to look. */
      readonly unsure: readonly ChildDifference[]
      /** The address that it was fetched from; empty where it came in a package. */
      readonly from: string
      /** When it was saved as a package, where it came in one and not from the region. */
      readonly savedAt?: string
    }
  | {
      readonly kind: 'fault'
      /** `elsewhere`: an address that does not stand at the own region. */
      readonly code: FetchFault | 'other-child' | 'elsewhere'
      readonly detail: string | undefined
      /** What was asked for, once more. */
      readonly again: () => Promise<void>
    }

type Shown = TakingOver & { readonly kind: 'found' }

/** A plan that somebody else has handed off: found at the region, shown, and taken over. */
export const createTakingOver = defineModel((models: Models) => {
  const { state, notices, editing, plans } = models
  const { clock, fromRegion: port } = models.ports
  const { receiver } = models.handoff
  const step = signal<TakingOver>({ kind: 'closed' })
  // An answer to what has been let go of meanwhile is not shown.
  let turn = 0
  const go = (next: TakingOver): void => {
    turn += 1
    step.value = next
  }

  /**
   * What was fetched, beside the same plan on this device.
   * @param asked the number that was asked for, where it was one.
   */
  const found = (fetched: FetchedPlan, from: string, asked = ''): Shown | 'other-child' => {
    const { child, versions } = fetched.plan
    const here = hereAs(fetched)
    if (!here && versionsOfChild(fetched.plan).length < versions.length) return 'other-child'
    const comparisons = [
      ...(here ? [comparePlans(here, fetched.plan)] : []),
      ...(asked ? [compareChildren({ name: '', personalNumber: asked }, child)] : []),
    ]
    if (comparisons.some(({ kind }) => kind === 'differs')) return 'other-child'
    const unsure = comparisons.flatMap((each) => (each.kind === 'unsure' ? each.by : []))
    const plan = { ...fetched.plan, id: here?.id ?? fetched.plan.id }
    return {
      kind: 'found',
      fetched: { ...fetched, plan },
      here,
      from,
      unsure: [...new Set(unsure)],
    }
  }

  /** By its id; or as it was called before, where it is the same child for sure. */
  const hereAs = ({ plan, formerId }: FetchedPlan): Plan | undefined =>
    state.plans.value.find(({ id }) => id === plan.id) ??
    state.plans.value.find(
      ({ id, child }) => id === formerId && compareChildren(child, plan.child).kind === 'same',
    )

  /** The number that was asked for last: what the region answers is compared with it. */
  let asked = ''

  const fetchPlan = async (reference: string): Promise<void> => {
    if (!port) return
    go({ kind: 'working' })
    const mine = turn
    const from = endpointOf(receiver.value)
    const result = await port.fetchPlan(reference)
    if (mine !== turn) return
    const again = () => fetchPlan(reference)
    if (!result.ok) {
      go({ kind: 'fault', code: result.code, detail: result.detail, again })
      return
    }
    const shown = found(result.value, from, asked)
    go(shown === 'other-child' ? { kind: 'fault', code: shown, detail: undefined, again } : shown)
  }

  const find = async (number: string): Promise<void> => {
    if (!port) return
    go({ kind: 'working' })
    const mine = turn
    const result = await port.findPlans(number)
    if (mine !== turn) return
    if (!result.ok) {
      const { code, detail } = result
      go({ kind: 'fault', code, detail, again: () => find(number) })
      return
    }
    const sips = result.value.filter(({ isSip }) => isSip)
    const plans = sips.length > 0 ? sips : result.value
    const [only] = plans
    if (!only) go({ kind: 'none' })
    else if (plans.length === 1) await fetchPlan(only.reference)
    else go({ kind: 'choice', plans })
  }

  return {
    step,
    /** There is somewhere to ask. */
    possible: computed(() => port !== undefined && receiver.value.ok),
    start: (): void => go({ kind: 'asking' }),
    /**
     * Shows a plan that has come in a package, to be taken over as one of the region's.
     * @returns false where the same plan is another child's here: then nothing is shown.
     */
    show(fetched: FetchedPlan, savedAt: string): boolean {
      const shown = found(fetched, '')
      if (shown === 'other-child') return false
      go({ ...shown, savedAt })
      return true
    },
    close: (): void => go({ kind: 'closed' }),
    /** @param written a personal number, or where the plan stands at the region: `CarePlan/1`. */
    async search(written: string): Promise<void> {
      const reference = whereStands(written.trim(), endpointOf(receiver.value))
      if (reference === 'elsewhere') {
        go({ kind: 'fault', code: reference, detail: undefined, again: async () => {} })
        return
      }
      asked = reference ? '' : written.trim()
      await (reference ? fetchPlan(reference) : find(written.trim()))
    },
    fetchPlan,
    /** Makes the plan that is shown one on this device, which goes on from the region's receipt. */
    takeOver(): void {
      const shown = step.value
      if (shown.kind !== 'found') return
      const { fetched } = shown
      // What is here may have been changed in another window since it was shown.
      const now = found(fetched, shown.from)
      if (now === 'other-child') {
        go({ kind: 'fault', code: now, detail: undefined, again: async () => {} })
        return
      }
      const { here } = now
      go({ kind: 'closed' })
      const isFromRegion = shown.savedAt === undefined
      const plan = withOwnRows(takenOver(fetched, clock.now(), shown.from), clock.id)
      if (!here) {
        plans.put(plan)
        plans.open(plan.id)
        return
      }
      plans.open(here.id)
      editing.edit((own) => {
        const left = missingSafeguards(own, plan)
        if (left.length > 0) notices.show({ kind: 'left-in-file', left })
        return takeOver(own, isFromRegion ? plan : { ...plan, unread: own.unread })
      })
    },
    openExisting(): void {
      const shown = step.value
      if (shown.kind !== 'found' || !shown.here) return
      go({ kind: 'closed' })
      plans.open(shown.here.id)
    },
  }
})

export type TakingOverWork = ReturnType<typeof createTakingOver>

/** What could not be read goes with it; back to a region goes only what a region has said. */
function takenOver({ plan, unread, receipt }: FetchedPlan, now: string, from: string): Plan {
  const taken = { ...plan, unread: from ? [...unread] : unread.map(toldOnly) }
  if (!receipt) return taken
  const { submission } = receipt
  return {
    ...withVersion(taken, 'handoff', receipt.at),
    handoffs: [
      {
        ...{ submission, startedAt: now, fingerprint: fingerprint(plan), receipt, to: from },
        takenOver: true,
      },
    ],
  }
}

/**
 * Where a plan stands at a region, `CarePlan/1`, of what was typed: such a reference, or the whole address
 * at that region. `elsewhere` for every other address, and undefined for what is none.
 * @param endpoint the region's own address.
 */
function whereStands(written: string, endpoint: string): string | 'elsewhere' | undefined {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) return isPlan(written) ? written : undefined
  const base = URL.canParse(endpoint) ? `${new URL(endpoint).href.replace(/\/+$/, '')}/` : undefined
  const address = URL.canParse(written) ? new URL(written).href : ''
  if (!base || !address.startsWith(base)) return 'elsewhere'
  const reference = address.slice(base.length)
  return isPlan(reference) ? reference : 'elsewhere'
}

const isPlan = (written: string): boolean => /^CarePlan\/(?!\.+$)[A-Za-z0-9.-]{1,64}$/.test(written)
