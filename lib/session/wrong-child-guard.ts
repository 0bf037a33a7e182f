import { type Source, source } from '../plan/output/source.ts'
import type { Plan } from '../plan/schema.ts'
import { failure, type Result, success } from '../result.ts'
import { checkChild, refuses, sameAnswer } from './child-check.ts'
import type { Editing } from './editing.ts'
import { offeredProfiles } from './offered-profiles.ts'
import { type PageCheck, standingOf } from './page-check.ts'
import type { ClockPort } from './ports/clock.ts'
import type { RecordPort, Surroundings } from './ports/record.ts'
import type { State } from './state.ts'

/**
 * Keeps a plan out of another child's record. `look` before the user is asked, and `allow` just
 * before anything is inserted: also where one press fills many fields.
 */
export function createWrongChildGuard(
  state: State,
  editing: Editing,
  clock: ClockPort,
  record: Pick<RecordPort, 'lookAround'> | undefined,
) {
  const look = async (plan: Plan): Promise<PageCheck> => {
    const around = await record?.lookAround(offeredProfiles(state))
    const seen = around?.ok ? around.value : nothing
    const standing = standingOf(plan, state.settings.value.writer, readSources(seen.sources))
    return { child: checkChild(plan, seen), standing }
  }

  return {
    /** Reads the page: whose record it is, and whether the plan stands there. */
    look,
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
    ): Promise<Result<void, 'page-changed' | 'no-reason'>> => {
      if (refuses(asked.child) && reason.trim() === '') return failure('no-reason')
      const { child } = await look(plan)
      if (!sameAnswer(child, asked.child)) return failure('page-changed')
      if (refuses(child)) {
        const row = { id: clock.id(), at: clock.now(), site, reason: reason.trim() }
        editing.record(plan.id, (now) => ({ ...now, otherRecords: [...now.otherRecords, row] }))
      }
      return success(undefined)
    },
  }
}

export type WrongChildGuard = ReturnType<typeof createWrongChildGuard>

const nothing: Surroundings = { own: undefined, numbers: [], sources: [] }

const readSources = (lines: readonly string[]): readonly Source[] =>
  lines.flatMap((line) => source.read(line) ?? [])
