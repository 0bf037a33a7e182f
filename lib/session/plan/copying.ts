import type { Plan } from '../../plan/schema.ts'
import { failure } from '../../result.ts'
import type { Base } from '../base.ts'
import { defineModel } from '../model.ts'
import type { ClipboardPort } from '../ports/clipboard.ts'
import type { CopyChoice } from './copy-choice.ts'

/** How a plan stands in a record. A page that shows one needs it first when somebody copies. */
export const bringCopyOf = async () => (await import('./copy-of.ts')).copyOf

/** The plan onto the clipboard, always with its source. */
export const createCopying = defineModel(({ ports, state, notices, busy }: Base) => {
  const { clipboard } = ports
  const write = async (plan: Plan, choice: CopyChoice): ReturnType<ClipboardPort['write']> => {
    const copyOf = await bringCopyOf().catch(() => undefined)
    return copyOf
      ? clipboard.write(copyOf(plan, state.writer.value, choice, state.today.value))
      : failure('refused')
  }

  return {
    /** Copies in place of an insertion; says nothing. False where the browser refuses. */
    copyWhole: async (plan: Plan): Promise<boolean> => (await write(plan, { kind: 'whole' })).ok,
    /** Copies the open plan, or what was chosen of it, and says so. */
    copy: async (choice: CopyChoice = { kind: 'whole' }): Promise<void> => {
      const plan = state.plan.value
      if (!plan) return
      await busy.whenFree('copy', async () => {
        const result = await write(plan, choice)
        if (result.ok) notices.show({ kind: 'copied', choice })
        else if (result.code !== 'taken') notices.show({ kind: 'copy-failed' })
      })
    },
  }
})

export type Copying = ReturnType<typeof createCopying>
