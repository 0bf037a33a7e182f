import { type Source, source } from '../../plan/output/source.ts'
import type { Plan } from '../../plan/schema.ts'
import { failure, type Result, success } from '../../result.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import { type ChildCheck, checkChild, refuses, sameAnswer } from './child-check.ts'
import { offeredProfiles } from './offered-profiles.ts'
import { type PageCheck, standingOf } from './page-check.ts'

/** What may be written now: after this look, which goes with the writing. */
type Allowed = { readonly look: string | undefined }

/**
 * Keeps a plan out of another child's record. `look` before the user is asked, `allow` when the user
 * has answered, and `still` before each further field, as near to the writing as it can be.
 */
export const createWrongChildGuard = defineModel(({ ports, state, editing }: Models) => {
  const { clock, record } = ports
  const look = async (plan: Plan): Promise<PageCheck> => {
    const around = await record?.lookAround(offeredProfiles(state))
    const seen = around?.ok ? around.value : undefined
    const standing = standingOf(plan, state.writer.value, readSources(seen?.sources ?? []))
    const child: ChildCheck = seen ? checkChild(plan, seen) : { kind: 'unreadable' }
    return { child, look: seen?.look, standing }
  }

  /**
   * Reads the page once more: whether it says the same of the child as when the user was asked, and
   * the plan that is open is still that child's.
   */
  const still = async (plan: Plan, asked: PageCheck): Promise<Result<Allowed, 'page-changed'>> => {
    const { child, look: seen } = await look(plan)
    const now = state.plan.value
    const isSame =
      now?.id === plan.id &&
      now.child.personalNumber === plan.child.personalNumber &&
      now.child.name === plan.child.name &&
      sameAnswer(child, asked.child)
    return isSame ? success({ look: seen }) : failure('page-changed')
  }

  return {
    /** Reads the page: whose record it is, and whether the plan stands there. */
    look,
    still,
    /**
     * Reads the page once more. `page-changed` where it shows another child than when the user was
     * asked; `no-reason` where the child differs and no reason was given. A reason is kept in the
     * plan's own history, and goes nowhere else.
     */
    allow: async (
      plan: Plan,
      site: string,
      asked: PageCheck,
      reason: string,
    ): Promise<Result<Allowed, 'page-changed' | 'no-reason'>> => {
      if (refuses(asked.child) && reason.trim() === '') return failure('no-reason')
      const seen = await still(plan, asked)
      if (!seen.ok) return seen
      if (refuses(asked.child)) {
        const row = { id: clock.id(), at: clock.now(), site, reason: reason.trim() }
        editing.record(plan.id, (now) => ({ ...now, otherRecords: [...now.otherRecords, row] }))
      }
      return seen
    },
  }
})

export type WrongChildGuard = ReturnType<typeof createWrongChildGuard>

const readSources = (lines: readonly string[]): readonly Source[] =>
  lines.flatMap((line) => source.read(line) ?? [])
