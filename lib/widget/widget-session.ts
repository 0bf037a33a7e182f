import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { planTexts } from '../i18n/sv/plan-texts.ts'
import type { Plan } from '../plan/schema.ts'
import {
  createPlanModels,
  createPlanSession,
  type PlanModels,
  type PlanSession,
} from '../session/plan-session.ts'
import type { PlanPorts } from '../session/ports/ports.ts'
import type { PlanRegion, Surroundings } from '../session/state.ts'
import { systemClock } from '../session/system-clock.ts'
import type { Announce, HandoffWay, PlanStore } from './interface.ts'
import { isEmpty } from './is-empty.ts'
import { laterHandingOff } from './later-handing-off.ts'
import { createPageClipboard } from './page-clipboard.ts'
import { createPageStorage } from './page-storage.ts'
import { plainRegion } from './plain-region.ts'
import type { Others } from './without-words.ts'

/** What the page decides, as it stands now. */
type Given = {
  readonly way: ReadonlySignal<HandoffWay>
  readonly store: ReadonlySignal<PlanStore | undefined>
  /** The page keeps the plan itself. */
  readonly kept: ReadonlySignal<boolean>
  readonly inForm: ReadonlySignal<boolean>
  readonly readonly: ReadonlySignal<boolean>
  readonly opening: ReadonlySignal<boolean | (() => void)>
}

export type Widget = {
  readonly session: PlanSession
  /** The models behind the session. */
  readonly models: PlanModels
  readonly ports: PlanPorts
  readonly surroundings: Writable<Surroundings<typeof planTexts, PlanRegion>>
  /**
   * Shows a plan in the place of the one that stands there.
   * @param isKept it came from the store.
   */
  show(plan: Plan, isKept?: boolean): void
  /** What others have been found to have written in the store. */
  readonly others: Others[]
}

type Writable<Signals> = {
  [Name in keyof Signals]: Signals[Name] extends ReadonlySignal<infer Value> ? Signal<Value> : never
}

/**
 * A session with one plan, kept in memory and where the page wants it. What few need comes when it is
 * asked for: other languages, the regions, and the way to a server.
 */
export function createWidgetSession(given: Given, announce: Announce): Widget {
  const openId = () => session.state.plan.peek()?.id
  const others: Others[] = []
  const ports: PlanPorts = {
    storage: createPageStorage({ ...given, others, isOpen: (id) => openId() === id }, announce),
    clipboard: createPageClipboard(announce),
    clock: systemClock,
    files: {
      save: (...file) =>
        void import('../files/files.ts').then(({ createFiles }) => createFiles().save(...file)),
    },
    readonly: given.readonly,
    opening: given.opening,
    single: true,
    inForm: given.inForm,
  }
  const surroundings: Widget['surroundings'] = {
    swedish: signal(planTexts),
    regionFor: signal(() => plainRegion),
  }
  const models = createPlanModels(ports, surroundings, laterHandingOff(given, announce))
  const session = createPlanSession(models)
  session.plans.create()
  return {
    session,
    models,
    ports,
    surroundings,
    others,
    show(plan, isKept = false) {
      const { state, saving, plans, editing } = session
      const open = state.plan.peek()
      const former = state.plans.peek().find(({ id }) => id === plan.id)
      if (former && isOther(former, plan)) saving.forget(plan.id)
      // A page that gives back what it was told must not fold the user's part, nor forget the steps.
      else if (open?.id === plan.id) {
        if (JSON.stringify(open) !== JSON.stringify(plan)) editing.record(plan.id, () => plan)
        return
      }
      // The former one is held: what waits of it is written, and a receipt that comes is noted on it.
      const held = state.plans.peek().filter((each) => each.id !== plan.id && !isEmpty(each))
      plans.replaceAll(plan, held)
      if (isKept) saving.know([plan])
      else saving.save(plan)
      saving.retry()
    },
  }
}

/** Under one id: whoever is not plainly the same child is another, whose plan begins anew. */
const isOther = ({ child: one }: Plan, { child: other }: Plan): boolean =>
  differ(one.name, other.name) || differ(digits(one.personalNumber), digits(other.personalNumber))

const differ = (one: string, other: string): boolean =>
  one !== '' && other !== '' && one.trim() !== other.trim()

const digits = (number: string): string => number.replace(/\W/g, '').slice(-10)
