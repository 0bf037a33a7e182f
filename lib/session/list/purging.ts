import { computed, untracked } from '@preact/signals'
import type { Plan } from '../../plan/schema.ts'
import { furtherDays, isToldOf, keptLonger, type Purge, purgeOf } from '../../process/purge.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import type { PurgedPlan, Settings } from '../ports/storage.ts'
import type { PlanList } from './plan-list.ts'

type Notes = Pick<Settings, 'keptUntil' | 'purgeTold' | 'unread'>

/**
 * Tells a week ahead which plans will be purged, and takes them away when their day has come: when
 * the panel is opened or unlocked, and on each new day that it is at work. Only then, because only
 * then can it be read that a plan waits for nothing, and be seen that the user was told: with the
 * plan's own row or line in view.
 */
export const createPurging = defineModel(
  (models: Models & { readonly planList: PlanList }, follow) => {
    const { state, saving, safe, planList } = models
    const { storage, windows } = models.ports
    const gone = computed(() => (safe.isLocked.value ? [] : state.settings.value.purged))
    /** The plans of which the user reads now when they go: by their rows, or by the open plan's own line. */
    const inView = computed((): readonly Plan[] => {
      if (state.screen.value === 'start') return planList.found.value
      const open = state.plan.value
      return state.screen.value === 'plan' && open ? [open] : []
    })

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

    const withGone = (
      purged: readonly PurgedPlan[],
      { id, child }: Plan,
    ): readonly PurgedPlan[] => [
      ...purged.filter((each) => each.id !== id),
      { id, name: child.name, day: state.today.value },
    ]
    // What another window has purged is gone from this list too, and that is said here. It notes that itself.
    windows?.listen((id, why) => {
      const plan = state.plans.value.find((each) => each.id === id)
      if (why !== 'purged' || !plan) return
      const own = state.ownSettings.value
      state.ownSettings.value = { ...own, purged: withGone(own.purged, plan) }
    })

    /** Notes what the user has now been told of, so that the week can be counted. */
    const tell = async (): Promise<void> => {
      if (safe.state.value === 'locked') return
      const { purgeTold } = state.settings.value
      const today = state.today.value
      const notes = inView.value.flatMap((plan) => {
        const purge = of(plan)
        if (purge?.kind !== 'goes' || !purge.isSoon) return []
        const { due } = purge
        const before = purgeTold[plan.id]
        if (!isToldOf(before, due, today)) return [[plan.id, { on: today, due }] as const]
        return (before.seen ?? before.on) < today
          ? [[plan.id, { ...before, seen: today }] as const]
          : []
      })
      // Where it cannot be read which plans are kept longer, nothing is written over that by itself.
      if (notes.length > 0 && (await storage.readSettings()).ok) {
        await safe.changeSettings((kept) => ({
          purgeTold: { ...kept.purgeTold, ...Object.fromEntries(notes) },
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
      await safe.changeSettings((kept) => {
        const { [id]: _until, ...keptUntil } = kept.keptUntil
        const { [id]: _told, ...purgeTold } = kept.purgeTold
        return { keptUntil, purgeTold, purged: withGone(kept.purged, now) }
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

    follow(() => {
      if (state.today.value !== '') untracked(() => void run())
    })
    follow(() => {
      if (safe.loads.value > 0) untracked(() => void run())
    })
    follow(() => {
      if (inView.value.length > 0) untracked(() => void tell())
    })
    // They are told by name: what is locked away leaves the memory too.
    follow(() => {
      if (!safe.isLocked.value) return
      state.ownSettings.value = { ...state.ownSettings.peek(), purged: [] }
    })

    return {
      /**
       * What keeps a plan here, or when it is purged, by the plan's id. A plan that was never handed off is
       * not there, nor one of which that cannot be read.
       */
      purges: computed<ReadonlyMap<string, Purge>>(
        () =>
          new Map(
            state.plans.value.flatMap((plan) => {
              const purge = of(plan)
              return purge ? [[plan.id, purge] as const] : []
            }),
          ),
      ),
      /** The plans that have been purged, until the user has read that. */
      gone,
      /** The user has read which ones. */
      seen(): Promise<void> {
        const read = gone.value.map(({ id }) => id)
        return safe.changeSettings(({ purged }) => ({
          purged: purged.filter(({ id }) => !read.includes(id)),
        }))
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
      furtherDays: computed(() => furtherDays(state.region.value)),
      run,
    }
  },
)
