import { effect } from '@preact/signals'
import { createHandingOff } from './handoff/handing-off.ts'
import { createOutbox } from './handoff/outbox.ts'
import { createPrintedPdf } from './handoff/printed-pdf.ts'
import { createSigningIn } from './handoff/signing-in.ts'
import { createPackages } from './list/packages.ts'
import { createPlanFiles } from './list/plan-files.ts'
import { createPlanList } from './list/plan-list.ts'
import { createPurging } from './list/purging.ts'
import { createUnreadablePlans } from './list/unreadable-plans.ts'
import type { Models } from './models.ts'
import { createPlanModels, createPlanSession, type PlanModels } from './plan-session.ts'
import type { Ports } from './ports/ports.ts'
import { createMeetingTime } from './process/meeting-time.ts'
import { createProcessWork } from './process/process-work.ts'
import { createReminding } from './process/reminding.ts'
import { createFilling } from './record/filling.ts'
import { findRecordOrder } from './record/find-record-order.ts'
import { createHostProfiles } from './record/host-profiles.ts'
import { createReadingIn } from './record/reading-in.ts'
import { createRecordWork } from './record/record-work.ts'
import { createWrongChildGuard } from './record/wrong-child-guard.ts'
import { createAnswering } from './region/answering.ts'
import { createResolving } from './region/resolving.ts'
import { createTakingOver } from './region/taking-over.ts'
import type { State } from './state.ts'
import { allSurroundings } from './surroundings.ts'
import { createOwnSettings } from './vault/own-settings.ts'
import { createSafe } from './vault/safe.ts'

/** One user's work with plans and with all that stands around them, in the panel and its pages. */
export const createSession = (ports: Ports) =>
  surround(
    createPlanModels(ports, allSurroundings, createHandingOff, (base) =>
      createOwnSettings({ ...base, ports }),
    ),
    ports,
  )

/** Adds the record, the process, the files and the log-in to the work with the plan itself. */
export function surround(inner: PlanModels<State>, ports: Ports) {
  const whole = {
    ...inner,
    ports,
    settings: inner.settings ?? createOwnSettings({ ...inner, ports }),
  }
  const planList = createPlanList(whole)
  const safe = createSafe({ ...whole, planList })
  const models: Models = { ...whole, safe }
  const takingOver = createTakingOver(models)
  const guard = createWrongChildGuard(models)
  /** What is let go of when the vault is locked. */
  const closing = {
    readingIn: createReadingIn(models),
    planFiles: createPlanFiles(models),
    takingOver,
    packages: createPackages({ ...models, takingOver }),
    printedPdf: createPrintedPdf(models),
    answering: createAnswering(models),
    resolving: createResolving(models),
    filling: createFilling({ ...models, guard }),
    hostProfiles: createHostProfiles(models),
  }
  const others = {
    safe,
    unreadable: createUnreadablePlans(models),
    record: createRecordWork({ ...models, guard }),
    identity: createSigningIn(models),
    process: createProcessWork(models),
    meetingTime: createMeetingTime(models),
    /** Undefined where nothing is purged. */
    purging: ports.purges ? createPurging({ ...models, planList }) : undefined,
  }
  const unseen = [
    planList,
    guard,
    ...(ports.tryAgain ? [createOutbox(models)] : []),
    ...(ports.reminders ? [createReminding(models)] : []),
  ]
  const end = effect(() => {
    if (safe.isLocked.value) for (const model of Object.values(closing)) model.close()
  })
  const session = createPlanSession(inner)
  return {
    ...session,
    ...closing,
    ...others,
    plans: { ...session.plans, ...planList },
    recordOrder: findRecordOrder(models.state, ports.record),
    siteAccess: ports.siteAccess,
    reminders: ports.reminders,
    pages: ports.pages,
    stop(): void {
      session.stop()
      end()
      for (const model of [...Object.values(closing), ...Object.values(others), ...unseen]) {
        model?.stop()
      }
    },
  }
}

export type Session = ReturnType<typeof surround>
