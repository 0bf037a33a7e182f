import { effect, untracked } from '@preact/signals'
import type { Messages } from '../i18n/sv/sv.ts'
import type { Region } from '../regions/profile.ts'
import { createHandingOff } from './handoff/handing-off.ts'
import { createOutbox } from './handoff/outbox.ts'
import { createPrintedPdf } from './handoff/printed-pdf.ts'
import { createSigningIn } from './handoff/signing-in.ts'
import { createPackages } from './list/packages.ts'
import { createPlanFiles } from './list/plan-files.ts'
import { createPlanList } from './list/plan-list.ts'
import { createPurging } from './list/purging.ts'
import { createUnreadablePlans } from './list/unreadable-plans.ts'
import { createPlanSession, type PlanPorts } from './plan-session.ts'
import type { CalendarPort } from './ports/calendar.ts'
import type { IdentityPort } from './ports/identity.ts'
import type { PackagePort } from './ports/package.ts'
import type { PagesPort } from './ports/pages.ts'
import type { RecordPort } from './ports/record.ts'
import type { RegionPort } from './ports/region.ts'
import type { RemindersPort } from './ports/reminders.ts'
import type { SiteAccessPort } from './ports/site-access.ts'
import type { StoragePort } from './ports/storage.ts'
import { createMeetingTime } from './process/meeting-time.ts'
import { createProcessWork } from './process/process-work.ts'
import { keepReminding } from './process/reminding.ts'
import { createFilling } from './record/filling.ts'
import { findRecordOrder } from './record/find-record-order.ts'
import { createHostProfiles } from './record/host-profiles.ts'
import { createReadingIn } from './record/reading-in.ts'
import { createRecordWork } from './record/record-work.ts'
import { createWrongChildGuard } from './record/wrong-child-guard.ts'
import { createAnswering } from './region/answering.ts'
import { createResolving } from './region/resolving.ts'
import { createTakingOver } from './region/taking-over.ts'
import type { PlanState } from './state.ts'
import { allSurroundings } from './surroundings.ts'
import { createOwnSettings } from './vault/own-settings.ts'
import { createSafe } from './vault/safe.ts'

/** What the session asks the world for. Where a port is missing, so is its button. */
export type Ports = PlanPorts & {
  readonly storage: StoragePort
  readonly identity?: IdentityPort | undefined
  readonly fromRegion?: RegionPort | undefined
  readonly record?: RecordPort | undefined
  readonly siteAccess?: SiteAccessPort | undefined
  readonly pages?: PagesPort | undefined
  readonly packages?: PackagePort | undefined
  readonly calendar?: CalendarPort | undefined
  readonly reminders?: RemindersPort | undefined
  /** Takes away what has been handed off long ago: one kind of window does. */
  readonly purges?: boolean
}

/** One user's work with plans and with all that stands around them, in the panel and its pages. */
export function createSession(ports: Ports) {
  const settings = (state: PlanState) => createOwnSettings(state, ports.storage)
  return surround(createPlanSession(ports, allSurroundings, createHandingOff, settings), ports)
}

/** Adds the record, the process, the files and the log-in to the work with the plan itself. */
export function surround(
  plan: ReturnType<typeof createPlanSession<Messages, Region>>,
  ports: Ports,
) {
  const { storage, clock } = ports
  const { state, saving, editing, shelf, copying, handoff } = plan
  const planList = createPlanList(state, storage, saving, editing, shelf)
  const settings = plan.settings ?? createOwnSettings(state, storage)
  const safe = createSafe(state, storage, saving, planList, clock, settings)
  const isLocked = () => safe.isLocked.value
  const readingIn = createReadingIn(state, shelf, clock, ports.record)
  const planFiles = createPlanFiles(state, shelf, editing, clock, safe, ports.files)
  const takingOver = createTakingOver(
    state,
    shelf,
    editing,
    clock,
    ports.fromRegion,
    handoff.receiver,
  )
  const packages = createPackages(state, takingOver, clock, safe, ports.files, ports.packages)
  const printedPdf = createPrintedPdf(state, editing, clock, ports.handoff)
  const answering = createAnswering(state, handoff, ports.fromRegion, ports.identity)
  const resolving = createResolving(state, editing, handoff, clock, ports.fromRegion)
  const purging = ports.purges
    ? createPurging(state, storage, saving, safe, planList.found, ports.windows)
    : undefined
  const guard = createWrongChildGuard(state, editing, clock, ports.record)
  const filling = createFilling(state, ports.clipboard, guard, ports.record)
  const hostProfiles = createHostProfiles(
    state,
    safe,
    clock,
    isLocked,
    ports.record,
    ports.files,
    ports.siteAccess,
  )
  const outbox =
    ports.tryAgain &&
    createOutbox(state, handoff, clock, ports.tryAgain, safe.loads, ports.identity?.who)
  const stops = [
    effect(() => {
      if (!isLocked()) return
      for (const work of [
        readingIn,
        planFiles,
        takingOver,
        packages,
        printedPdf,
        answering,
        resolving,
        filling,
        hostProfiles,
      ])
        work.close()
    }),
    effect(() => {
      if (safe.loads.value > 0) untracked(() => void purging?.run())
    }),
    ...(ports.reminders ? [keepReminding(state, safe, clock, ports.reminders)] : []),
  ]
  return {
    ...plan,
    shelf: { ...shelf, ...planList },
    safe,
    unreadable: createUnreadablePlans(
      state,
      storage,
      saving,
      shelf,
      clock,
      ports.files,
      ports.windows,
    ),
    readingIn,
    planFiles,
    takingOver,
    packages,
    printedPdf,
    answering,
    resolving,
    record: createRecordWork(state, shelf, copying, guard, ports.record, ports.siteAccess),
    identity: createSigningIn(state, ports.identity, handoff.receiver),
    filling,
    hostProfiles,
    recordOrder: findRecordOrder(state, ports.record),
    siteAccess: ports.siteAccess,
    reminders: ports.reminders,
    /** Undefined where nothing is purged. */
    purging,
    process: createProcessWork(state, editing, ports),
    pages: ports.pages,
    meetingTime: createMeetingTime(state, editing, clock),
    stop(): void {
      plan.stop()
      safe.stop()
      purging?.stop()
      outbox?.stop()
      for (const stop of stops) stop()
    },
  }
}

export type Session = ReturnType<typeof createSession>
