import { signal } from '@preact/signals'
import type { PlanTexts } from '../i18n/sv/plan-texts.ts'
import { createBase } from './base.ts'
import type { createHandingOff } from './handoff/handing-off.ts'
import { createCopying } from './plan/copying.ts'
import { createEditing } from './plan/editing.ts'
import { createPlans } from './plan/plans.ts'
import { createSaving } from './plan/saving.ts'
import type { PlanPorts } from './ports/ports.ts'
import type { PlanRegion, PlanState, ReadOnly, Surroundings } from './state.ts'
import type { OwnSettings } from './vault/own-settings.ts'
import { createView } from './view.ts'

/**
 * The models of the work with the plan itself: the eight fields, copying, and handing off.
 * @param settings where the user has settings that several windows share.
 */
export function createPlanModels<Texts extends PlanTexts, InUse extends PlanRegion>(
  ports: PlanPorts,
  surroundings: Surroundings<Texts, InUse>,
  createHandoff: typeof createHandingOff,
  createSettings?: (base: ReturnType<typeof createBase<Texts, InUse>>) => OwnSettings,
) {
  const base = createBase(ports, surroundings)
  const saving = createSaving(base)
  const settings = createSettings?.(base)
  const editing = createEditing({ ...base, saving })
  const plans = createPlans({ ...base, saving, editing })
  const copying = createCopying(base)
  const handoff = createHandoff({ ...base, saving, editing, settings })
  return { ...base, saving, editing, plans, copying, handoff, settings, view: createView(base) }
}

export type PlanModels<Signals extends PlanState = PlanState> = Omit<
  ReturnType<typeof createPlanModels<PlanTexts, PlanRegion>>,
  'state'
> & { readonly state: Signals }

/** What is shown of the work with the plan, and what can be done. Components read its signals and call its actions. */
export function createPlanSession<Signals extends PlanState>(models: PlanModels<Signals>) {
  const { ports, busy: _, ...shown } = models
  const { storage, clock, files } = ports
  return {
    ...shown,
    state: models.state as ReadOnly<Signals>,
    single: ports.single ?? false,
    inForm: ports.inForm ?? signal(false),
    readonly: ports.readonly ?? signal(false),
    opening: ports.opening ?? signal(false),
    /** Where what is written is kept, and whether it can be reached. */
    keptIn: storage.state,
    /** Undefined where there are no files. */
    files,
    /** A random id for a new row. */
    newId: () => clock.id(),
    /** The instant now, for what is noted on the plan. */
    now: () => clock.now(),
    /** Ends what the models follow. */
    stop(): void {
      for (const model of [models.saving, models.handoff]) model.stop()
    },
  }
}

export type PlanSession = ReturnType<typeof createPlanSession<PlanState>>
