import { computed, signal } from '@preact/signals'
import { checklist, summary } from '../plan/checklist.ts'
import type { Language } from '../plan/language.ts'
import type { Plan } from '../plan/schema.ts'
import { parseProfile } from '../regions/parse-profile.ts'
import { regionWith } from '../regions/region.ts'
import type { Notice } from './notice.ts'
import type { ClockPort } from './ports/clock.ts'
import { defaultSettings, type Settings } from './ports/storage.ts'

/** What the user looks at. */
export type Screen = 'start' | 'plan' | 'settings'

/** A part of the plan view that can be unfolded: one of the eight fields, or what stands around them. */
export type Section =
  | number
  | 'child'
  | 'preMeeting'
  | 'summons'
  | 'meeting'
  | 'followUp'
  | 'survey'
  | 'versions'

/** Written on every change; `failed` stays until a later write succeeds. */
export type SaveState = 'saved' | 'saving' | 'failed'

/** All that the interface shows, as signals. Only the session's actions write them. */
export function createState(clock: ClockPort) {
  const plans = signal<readonly Plan[]>([])
  const plan = signal<Plan | undefined>(undefined)
  const today = signal(clock.today())
  const items = computed(() => (plan.value ? checklist(plan.value, today.value) : []))
  const settings = signal<Settings>(defaultSettings)
  return {
    screen: signal<Screen>('start'),
    plans,
    plan,
    today,
    settings,
    language: computed<Language>(() => settings.value.language),
    /** The region profile in use: the administrator's own where there is one. */
    region: computed(() => {
      const { region, ownProfile } = settings.value
      const own = ownProfile === '' ? undefined : parseProfile(ownProfile)
      return regionWith(region, own?.ok ? [own.value] : [])
    }),
    section: signal<Section | undefined>(undefined),
    /** The fields whose reasons may be shown: the user has left them, or asked. */
    asked: signal<ReadonlySet<number>>(new Set()),
    items,
    summary: computed(() => summary(items.value)),
    saveState: signal<SaveState>('saved'),
    savedAt: signal<string | undefined>(undefined),
    notices: signal<readonly Notice[]>([]),
    /** Names the one action that is under way, so that it is not started twice. */
    busy: signal<'find' | 'locate' | 'insert' | 'copy' | 'handoff' | 'unlock' | undefined>(
      undefined,
    ),
  }
}

export type State = ReturnType<typeof createState>
