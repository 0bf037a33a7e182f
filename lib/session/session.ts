import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals'
import type { FieldId } from '../plan/template/field.ts'
import { fields } from '../plan/template/fields.ts'
import { createCopying } from './copying.ts'
import { createEditing } from './editing.ts'
import { createFilling } from './filling.ts'
import { createHandingOff } from './handing-off.ts'
import { createHostProfiles } from './host-profiles.ts'
import { createMeetingTime } from './meeting-time.ts'
import { type Notice, placeOf, withoutPlace } from './notice.ts'
import { createPlanFiles } from './plan-files.ts'
import type { CalendarPort } from './ports/calendar.ts'
import type { ClipboardPort } from './ports/clipboard.ts'
import type { ClockPort } from './ports/clock.ts'
import type { FilesPort } from './ports/files.ts'
import type { HandoffPort } from './ports/handoff.ts'
import type { IdentityPort } from './ports/identity.ts'
import type { PagesPort } from './ports/pages.ts'
import type { RecordPort } from './ports/record.ts'
import type { RemindersPort } from './ports/reminders.ts'
import type { SectionsPort } from './ports/sections.ts'
import type { SiteAccessPort } from './ports/site-access.ts'
import type { StoragePort } from './ports/storage.ts'
import type { WindowsPort } from './ports/windows.ts'
import { createProcessWork } from './process-work.ts'
import { createPurging } from './purging.ts'
import { createReadingIn } from './reading-in.ts'
import { createRecordWork } from './record-work.ts'
import { keepReminding } from './reminding.ts'
import { createSafe } from './safe.ts'
import { createSaving } from './saving.ts'
import { createShelf } from './shelf.ts'
import { createSigningIn } from './signing-in.ts'
import { createState, type Section } from './state.ts'
import { createWrongChildGuard } from './wrong-child-guard.ts'

/** What the session asks the world for. Where a port is missing, so is its button. */
export type Ports = {
  readonly storage: StoragePort
  readonly clipboard: ClipboardPort
  readonly clock: ClockPort
  /** `possible` where the way to a server may come and go, as with the widget's attribute. */
  readonly handoff?: (HandoffPort & { readonly possible?: ReadonlySignal<boolean> }) | undefined
  readonly identity?: IdentityPort | undefined
  readonly record?: RecordPort | undefined
  readonly sections?: SectionsPort | undefined
  readonly siteAccess?: SiteAccessPort | undefined
  readonly windows?: WindowsPort | undefined
  readonly pages?: PagesPort | undefined
  readonly files?: FilesPort | undefined
  readonly calendar?: CalendarPort | undefined
  readonly reminders?: RemindersPort | undefined
  /** Takes away what has been handed off long ago: one kind of window does. */
  readonly purges?: boolean
  /** One plan and no list of plans: what the widget shows. */
  readonly single?: boolean
}

/** One user's work with plans: state as signals, and all that can be done with it. */
export function createSession(ports: Ports) {
  const { storage, clipboard, clock } = ports
  const state = createState(clock)
  const saving = createSaving(state, storage, clock, ports.windows)
  const editing = createEditing(state, saving, clock)
  const shelf = createShelf(state, storage, saving, editing, clock)
  const copying = createCopying(state, clipboard)
  const guard = createWrongChildGuard(state, editing, clock, ports.record)
  const readingIn = createReadingIn(state, shelf, clock, ports.record)
  const safe = createSafe(state, storage, saving, shelf, clock, () => void purging?.run())
  const purging = ports.purges
    ? createPurging(state, storage, saving, safe, ports.windows)
    : undefined
  const openId = computed(() => state.plan.value?.id)
  const stopHolding = effect(() => ports.windows?.hold(openId.value))
  const isLocked = () => storage.state.value === 'locked'
  const planFiles = createPlanFiles(state, shelf, editing, clock, isLocked, ports.files)
  const handoff = createHandingOff(state, editing, saving, clock, ports.handoff)
  const filling = createFilling(state, clipboard, guard, ports.sections)
  const hostProfiles = createHostProfiles(state, safe, clock, isLocked, ports.sections, ports.files)
  // The automatic lock comes from outside: what is in memory goes with it.
  let locked = false
  const stop = effect(() => {
    const before = locked
    locked = isLocked()
    untracked(() => {
      if (locked) {
        shelf.clear()
        saving.clear()
        readingIn.close()
        planFiles.close()
        filling.close()
        hostProfiles.close()
      } else if (before && state.busy.value !== 'unlock') {
        // Another window has unlocked.
        void safe.load()
      }
    })
  })
  if (ports.reminders) keepReminding(state, safe, clock, ports.reminders)
  return {
    single: ports.single ?? false,
    state,
    saving,
    editing,
    shelf,
    safe,
    copying,
    readingIn,
    planFiles,
    record: createRecordWork(state, shelf, copying, guard, ports.record, ports.siteAccess),
    handoff,
    identity: createSigningIn(state, handoff, ports.identity),
    filling,
    hostProfiles,
    siteAccess: ports.siteAccess,
    reminders: ports.reminders,
    /** Undefined where nothing is purged. */
    purging,
    process: createProcessWork(state, editing, ports),
    pages: ports.pages,
    meetingTime: createMeetingTime(state, editing, clock),
    /** Unfolds one section and folds the rest; the same again folds it. */
    toggle(section: Section): void {
      const left = state.section.value
      if (typeof left === 'number') ask(left)
      state.section.value = left === section ? undefined : section
    },
    /** Unfolds a section, wherever it was asked for. */
    goTo(section: Section): void {
      state.section.value = section
    },
    /** Unfolds one field, and shows what it lacks. */
    openField(id: FieldId): void {
      const number = fields.find((field) => field.id === id)?.number
      if (number === undefined) return
      ask(number)
      state.section.value = number
    },
    /** The user wants to know what is missing, in one field or in all. */
    ask,
    dismiss(notice: Notice): void {
      state.notices.value = withoutPlace(state.notices.value, placeOf(notice))
    },
    /** A random id for a new row. */
    newId: () => clock.id(),
    /** The instant now, for what is noted on the plan. */
    now: () => clock.now(),
    stop(): void {
      stop()
      stopHolding()
      purging?.stop()
    },
  }

  function ask(...numbers: readonly number[]): void {
    state.asked.value = new Set([...state.asked.value, ...numbers])
  }
}

export type Session = ReturnType<typeof createSession>
