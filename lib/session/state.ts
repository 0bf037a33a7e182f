import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { isLoaded, type Language, wordsIn } from '../i18n/languages.ts'
import type { PlanTexts } from '../i18n/sv/plan-texts.ts'
import type { Messages } from '../i18n/sv/sv.ts'
import { worded } from '../i18n/worded.ts'
import { type ChecklistItem, checklist, renewChecklist, summary } from '../plan/checklist.ts'
import type { Plan } from '../plan/schema.ts'
import type { Region } from '../regions/profile.ts'
import type { Notice } from './notice.ts'
import type { ClockPort } from './ports/clock.ts'
import { noPolicy, type Policy, underPolicy } from './ports/policy.ts'
import { defaultSettings, type Settings, type UnreadablePlan } from './ports/storage.ts'

/** What the user looks at. */
export type Screen = 'start' | 'plan' | 'settings' | 'keep' | 'filling' | 'hostProfile' | 'conflict'

/** A part of the plan view that can be unfolded: one of the eight fields, or what stands around them. */
export type ViewSection =
  | number
  | 'child'
  | 'region'
  | 'preMeeting'
  | 'summons'
  | 'meeting'
  | 'followUp'
  | 'survey'
  | 'versions'

/** Written on every change; `failed` stays until a later write succeeds. */
type SaveState = 'saved' | 'saving' | 'failed'

/** What the plan itself asks of a region; the process around it asks for all of the profile. */
export type PlanRegion = Pick<Region, 'name' | 'ages' | 'wording' | 'extraFields'>

/** What may come later than the plan: the texts of all around it in Swedish, and what is known of the regions. */
export type Surroundings<Texts, InUse> = {
  readonly swedish: ReadonlySignal<Texts>
  readonly regionFor: ReadonlySignal<(settings: Settings) => InUse>
}

/** The same signals, to be read alone. */
export type ReadOnly<Signals> = {
  readonly [Name in keyof Signals]: Signals[Name] extends ReadonlySignal<infer Value>
    ? ReadonlySignal<Value>
    : never
}

/** The one piece of work that is under way, so that it is not started twice. */
export type Work = 'find' | 'read' | 'locate' | 'insert' | 'copy' | 'handoff' | 'unlock'

/** All that the interface shows, as signals. Only the session's actions write them. */
export function createState<Texts extends PlanTexts & Partial<Messages>, InUse extends PlanRegion>(
  clock: ClockPort,
  { swedish, regionFor }: Surroundings<Texts, InUse>,
  policy: ReadonlySignal<Policy> = signal(noPolicy),
  /** Who is logged in, by name. */
  who: ReadonlySignal<string | undefined> = signal(undefined),
) {
  const plans = signal<readonly Plan[]>([])
  const unreadable = signal<readonly UnreadablePlan[]>([])
  const plan = signal<Plan | undefined>(undefined)
  const today = signal(clock.today())
  let before: readonly ChecklistItem[] = []
  const items = computed(() => {
    before = plan.value ? renewChecklist(before, checklist(plan.value, today.value)) : []
    return before
  })
  const ownSettings = signal<Settings>(defaultSettings)
  const settings = computed(() => underPolicy(ownSettings.value, policy.value))
  /** The language shown: Swedish as long as the words of the chosen one cannot be had. */
  const language = computed<Language>(() => {
    const chosen = settings.value.language
    return isLoaded(chosen) ? chosen : 'sv'
  })
  const region = computed(() => regionFor.value(settings.value))
  const working = signal<Work | undefined>(undefined)
  /** The plans that are being handed off, by their ids. None of them holds up another. */
  const handingOff = signal<ReadonlySet<string>>(new Set())
  return {
    screen: signal<Screen>('start'),
    plans,
    /** What lies where plans are kept, and cannot be read. */
    unreadable,
    plan,
    today,
    /** As the user has chosen, and as they are kept. */
    ownSettings,
    /** As they hold. */
    settings,
    /** Who writes: as they have said themselves, else by the name that they are logged in with. */
    writer: computed(() => settings.value.writer.trim() || (who.value?.trim() ?? '')),
    policy,
    language,
    /** The region profile in use: the administrator's own where there is one. */
    region,
    /** The interface's texts: the user's language, with the region's own words laid over it. */
    texts: computed(() => {
      const texts = wordsIn(language.value, swedish.value)
      return worded(texts, region.value.wording, language.value)
    }),
    section: signal<ViewSection | undefined>(undefined),
    /** The fields whose reasons may be shown: the user has left them, or asked. */
    asked: signal<ReadonlySet<number>>(new Set()),
    items,
    summary: computed(() => summary(items.value)),
    saveState: signal<SaveState>('saved'),
    savedAt: signal<string | undefined>(undefined),
    notices: signal<readonly Notice[]>([]),
    /** What is being typed and is in no plan yet: by the id of the plan that it is for, and by name. */
    drafts: signal<ReadonlyMap<string, Readonly<Record<string, unknown>>>>(new Map()),
    working,
    handingOff,
    /** The work under way; handing off, where that is the open plan. */
    busy: computed(
      () => working.value ?? (handingOff.value.has(plan.value?.id ?? '') ? 'handoff' : undefined),
    ),
  }
}

/** Around one plan, wherever it stands. */
export type PlanState = ReturnType<typeof createState<PlanTexts, PlanRegion>>

/** In the panel and its pages, with all texts and the whole profile. */
export type State = ReturnType<typeof createState<Messages, Region>>
