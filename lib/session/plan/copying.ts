import type { Plan } from '../../plan/schema.ts'
import { failure } from '../../result.ts'
import { withNotice } from '../notice.ts'
import type { ClipboardPort } from '../ports/clipboard.ts'
import type { PlanState } from '../state.ts'
import type { CopyChoice } from './copy-choice.ts'

/** How a plan stands in a record. A page that shows one needs it first when somebody copies. */
export const bringCopyOf = async () => (await import('./copy-of.ts')).copyOf

/** The plan onto the clipboard, always with its source. */
export function createCopying(state: PlanState, clipboard: ClipboardPort) {
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
      if (!plan || state.busy.value) return
      state.busy.value = 'copy'
      try {
        const result = await write(plan, choice)
        if (!result.ok && result.code === 'taken') return
        const said = result.ok
          ? { kind: 'copied' as const, choice }
          : { kind: 'copy-failed' as const }
        state.notices.value = withNotice(state.notices.value, said)
      } finally {
        state.busy.value = undefined
      }
    },
  }
}

export type Copying = ReturnType<typeof createCopying>
