import { effect, signal, untracked } from '@preact/signals'
import type { Plan } from '../plan/schema.ts'
import { furtherDays, keptLonger, type Purge, purgeOf } from '../process/purge.ts'
import type { Settings, StoragePort } from './ports/storage.ts'
import type { WindowsPort } from './ports/windows.ts'
import type { Safe } from './safe.ts'
import type { Saving } from './saving.ts'
import type { State } from './state.ts'

/** A plan that has been purged, for the one sentence that says so. */
export type Purged = { readonly id: string; readonly name: string; readonly day: string }

type Notes = Pick<Settings, 'keptUntil' | 'purgeTold' | 'unread'>

/**
 * Tells a week ahead which plans will be purged, and takes them away when their day has come: when
 * the panel is opened or unlocked, and on each new day that it is at work. Only then, because only
 * then can it be read that a plan waits for nothing, and be seen that the user was told.
 */
export function createPurging(
  state: State,
  storage: StoragePort,
  saving: Saving,
  safe: Safe,
  windows: WindowsPort | undefined,
) {
  /** Those that have gone since the panel was opened: in memory alone. */
  const gone = signal<readonly Purged[]>([])

  /** Where it cannot be read which plans are kept longer, none goes. */
  const at = (plan: Plan, { keptUntil, purgeTold, unread }: Notes): Purge | undefined =>
    unread && 'keptUntil' in unread
      ? undefined
      : purgeOf(plan, state.region.value, state.today.value, {
          keptUntil: keptUntil[plan.id] ?? '',
          told: purgeTold[plan.id],
        })
  const of = (plan: Plan): Purge | undefined => at(plan, state.settings.value)
  const isDue = (plan: Plan, notes: Notes): boolean => {
    const purge = at(plan, notes)
    return purge?.kind === 'goes' && purge.day <= state.today.value
  }
  const isOpen = (id: string): boolean => state.plan.value?.id === id

  const tellGone = ({ id, child }: Plan): void => {
    gone.value = [...gone.value, { id, name: child.name, day: state.today.value }]
  }
  // What another window has purged is gone from this list too, and that is said here.
  windows?.listen((id, why) => {
    const plan = state.plans.value.find((each) => each.id === id)
    if (why === 'purged' && plan) tellGone(plan)
  })

  /** Notes that the user has now been told, so that the week can be counted. */
  const tell = async (): Promise<void> => {
    if (safe.state.value === 'locked') return
    const { purgeTold } = state.settings.value
    const on = state.today.value
    const isTold = ({ id }: Plan, due: string): boolean => {
      const told = purgeTold[id]
      return told?.due === due && told.on <= on
    }
    const told = state.plans.value.flatMap((plan) => {
      const purge = of(plan)
      return purge?.kind === 'goes' && purge.isSoon && !isTold(plan, purge.due)
        ? [[plan.id, { on, due: purge.due }] as const]
        : []
    })
    // Where it cannot be read which plans are kept longer, nothing is written over that by itself.
    if (told.length > 0 && (await storage.readSettings()).ok) {
      await safe.changeSettings((kept) => ({
        purgeTold: { ...kept.purgeTold, ...Object.fromEntries(told) },
      }))
    }
  }

  const purge = async (plan: Plan): Promise<void> => {
    const { id } = plan
    if (!(await saving.settled())) return
    // As both are kept now: another window may have written in the plan, or chosen to keep it.
    const kept = storage.shared ? await storage.shared.read(id) : undefined
    const notes = await storage.readSettings()
    if (!notes.ok || (kept && !kept.ok)) return
    const now = kept ? kept.value : plan
    if (!now || !isDue(now, notes.value)) return
    if (isOpen(id) || !(await storage.remove(id)).ok) return
    if (isOpen(id)) {
      // Opened while it was taken away.
      saving.save(plan)
      return
    }
    saving.forget(id, 'purged')
    state.plans.value = state.plans.value.filter((other) => other.id !== id)
    tellGone(now)
    await safe.changeSettings((kept) => {
      const { [id]: _until, ...keptUntil } = kept.keptUntil
      const { [id]: _told, ...purgeTold } = kept.purgeTold
      return { keptUntil, purgeTold }
    })
  }

  let running = false
  const run = async (): Promise<void> => {
    if (running || safe.state.value === 'locked') return
    running = true
    try {
      await tell()
      for (const plan of state.plans.value.filter((each) => isDue(each, state.settings.value))) {
        if (isOpen(plan.id)) continue
        if (windows) await windows.unlessOpen(plan.id, () => purge(plan))
        else await purge(plan)
      }
    } finally {
      running = false
    }
  }

  const stops = [
    effect(() => {
      if (state.today.value !== '') untracked(() => void run())
    }),
    // Handed off, kept, or changed while it was open: what the list says now has been told.
    effect(() => {
      if (state.plan.value === undefined) untracked(() => void tell())
    }),
    effect(() => {
      if (safe.isLocked.value) gone.value = []
    }),
  ]

  return {
    /** What keeps a plan here, or when it is purged; undefined where it was never handed off, or that cannot be read. */
    of,
    /** The plans that have been purged since the panel was opened. */
    gone,
    /** The user has read which ones. */
    seen(): void {
      gone.value = []
    },
    /** Keeps a plan a further period. */
    keep(plan: Plan): Promise<void> {
      const purge = of(plan)
      if (purge?.kind !== 'goes') return Promise.resolve()
      const until = keptLonger(purge.due, state.region.value, state.today.value)
      return safe.changeSettings(({ keptUntil }) => {
        const chosen = keptUntil[plan.id] ?? ''
        return { keptUntil: { ...keptUntil, [plan.id]: chosen > until ? chosen : until } }
      })
    },
    /** How many days a further period is. */
    furtherDays: (): number => furtherDays(state.region.value),
    run,
    stop(): void {
      for (const stop of stops) stop()
    },
  }
}

export type Purging = ReturnType<typeof createPurging>
