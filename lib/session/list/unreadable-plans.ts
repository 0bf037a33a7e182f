import { computed, signal } from '@preact/signals'
import { mendPlan } from '../../plan/mending.ts'
import type { Plan } from '../../plan/schema.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import type { StorageFault, UnreadablePlan } from '../ports/storage.ts'

/**
 * Plans that lie on this device and cannot be read. Each stays as it is until the user has it mended,
 * or removes it.
 */
export const createUnreadablePlans = defineModel(
  ({ ports, state, notices, saving, plans }: Models) => {
    const { storage, clock, files, windows } = ports
    const saved = signal<ReadonlySet<string>>(new Set())
    const rowOf = (id: string) => state.unreadable.value.find((row) => row.id === id)

    const leave = (id: string): void => {
      state.unreadable.value = state.unreadable.value.filter((row) => row.id !== id)
    }
    const tell = (code: StorageFault): void => notices.show({ kind: 'storage-fault', code })
    const open = (plan: Plan): void => {
      leave(plan.id)
      saving.know([plan])
      state.plans.value = [plan, ...state.plans.value.filter(({ id }) => id !== plan.id)]
      plans.open(plan.id)
    }

    return {
      /** One that another window has had mended is among the plans. */
      rows: computed(() =>
        state.unreadable.value.filter(
          ({ id }) => !state.plans.value.some((plan) => plan.id === id),
        ),
      ),
      /** Which have been saved as files since the panel was opened. */
      saved,
      canSave: files !== undefined,
      /** What cannot be read is emptied and told in the plan, which takes the place of what lies there. */
      async open(id: string): Promise<void> {
        const row = rowOf(id)
        if (!row) return
        // Another window may have mended it, and written in it since.
        const there = await storage.shared?.read(id)
        if (there?.ok && there.value) return open(there.value)
        const maker = { id, now: clock.now(), newId: clock.id }
        const mended = mendPlan(row.content, maker)
        if (!mended.ok) return tell(mended.code)
        const written = await storage.replace(mended.value)
        if (!written.ok) return tell(written.code)
        windows?.tell(id)
        open(mended.value)
      },
      /** Keeps it as a file, word for word as it lies. */
      save(id: string): void {
        const row = rowOf(id)
        if (!row || row.content === undefined) return
        const content = written(row.content)
        if (content === undefined) tell('damaged')
        else {
          files?.save(`sip-plan-${clock.today()}.json`, 'application/json', `${content}\n`)
          saved.value = new Set([...saved.value, id])
        }
      },
      /** Removes it for good. */
      async remove(id: string): Promise<void> {
        const removed = await storage.remove(id)
        if (!removed.ok) return tell(removed.code)
        windows?.tell(id)
        leave(id)
      },
    }
  },
)

/** As JSON; undefined where it is too deep to be written. */
function written(content: unknown): string | undefined {
  try {
    return JSON.stringify(content, null, 2)
  } catch {
    return undefined
  }
}

/** The child's name, where that much can be read. */
export function nameInUnreadable({ content }: UnreadablePlan): string {
  const { child } = Object(content) as { child?: unknown }
  const { name } = Object(child) as { name?: unknown }
  return typeof name === 'string' ? name.trim() : ''
}
