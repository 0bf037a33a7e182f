import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { PlanTexts } from '../i18n/sv/plan-texts.ts'
import type { FieldId } from '../plan/template/fields.ts'
import { fields } from '../plan/template/fields.ts'
import type { createHandingOff } from './handoff/handing-off.ts'
import { type Notice, placeOf, withoutPlace } from './notice.ts'
import { createCopying } from './plan/copying.ts'
import { createEditing } from './plan/editing.ts'
import { createOtherWindows } from './plan/other-windows.ts'
import { createSaving } from './plan/saving.ts'
import { createShelf } from './plan/shelf.ts'
import type { ClipboardPort } from './ports/clipboard.ts'
import type { ClockPort } from './ports/clock.ts'
import type { FilesPort } from './ports/files.ts'
import type { HandoffWayPort } from './ports/handoff-way.ts'
import type { IdentityPort } from './ports/identity.ts'
import type { Policy } from './ports/policy.ts'
import type { PlanStorage } from './ports/storage.ts'
import type { TryAgainPort } from './ports/try-again.ts'
import type { WindowsPort } from './ports/windows.ts'
import {
  createState,
  type PlanRegion,
  type PlanState,
  type Section,
  type Surroundings,
} from './state.ts'
import type { OwnSettings } from './vault/own-settings.ts'

/** What a plan asks of the world, wherever it stands. */
export type PlanPorts = {
  readonly storage: PlanStorage
  readonly clipboard: ClipboardPort
  readonly clock: ClockPort
  readonly files?: FilesPort | undefined
  readonly handoff?: HandoffWayPort | undefined
  /** The plan may be read and copied, and not changed. */
  readonly readonly?: ReadonlySignal<boolean>
  readonly windows?: WindowsPort | undefined
  readonly policy?: ReadonlySignal<Policy> | undefined
  /** Who is logged in, so that a text may say who wrote it. */
  readonly identity?: IdentityPort | undefined
  /** What wakes a handoff that waits, so that it is sent again without a press. */
  readonly tryAgain?: TryAgainPort | undefined
  /** A plan that was mended, and is shown to be read: opening it writes it where it came from. */
  readonly opening?: ReadonlySignal<boolean | (() => void)>
  /** One plan and no list of plans: what the widget shows. */
  readonly single?: boolean
  /** The page's form takes the plan with it. */
  readonly inForm?: ReadonlySignal<boolean>
}

/**
 * Work with the plan itself: the eight fields, copying, and handing off.
 * @param ownSettings where the user has settings that several windows share.
 */
export function createPlanSession<Texts extends PlanTexts, InUse extends PlanRegion>(
  ports: PlanPorts,
  surroundings: Surroundings<Texts, InUse>,
  handingOff: typeof createHandingOff,
  ownSettings?: (state: PlanState) => OwnSettings,
) {
  const { storage, clipboard, clock, files } = ports
  const state = createState(clock, surroundings, ports.policy, ports.identity?.who)
  const saving = createSaving(state, storage, clock, ports.windows)
  const settings = ownSettings?.(state)
  const editing = createEditing(state, saving, clock)
  const shelf = createShelf(state, saving, editing, clock)
  const openId = computed(() => state.plan.value?.id)
  const stop: () => void = effect(() => ports.windows?.hold(openId.value))
  return {
    single: ports.single ?? false,
    inForm: ports.inForm ?? signal(false),
    readonly: ports.readonly ?? signal(false),
    opening: ports.opening ?? signal(false),
    state,
    settings,
    saving,
    editing,
    shelf,
    /** Where what is written is kept, and whether it can be reached. */
    keptIn: storage.state,
    copying: createCopying(state, clipboard),
    /** Undefined where there are no files. */
    files,
    handoff: handingOff(
      state,
      editing,
      saving,
      clock,
      ports.handoff,
      ports.tryAgain !== undefined,
      ports.windows && settings && createOtherWindows(ports.windows, saving, settings),
    ),
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
    stop,
  }

  function ask(...numbers: readonly number[]): void {
    state.asked.value = new Set([...state.asked.value, ...numbers])
  }
}

export type PlanSession = ReturnType<typeof createPlanSession<PlanTexts, PlanRegion>>
