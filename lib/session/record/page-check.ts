import { type Source, sourceOf } from '../../plan/output/source.ts'
import { ageOf } from '../../plan/output/source-age.ts'
import type { Plan } from '../../plan/schema.ts'
import type { ChildCheck } from './child-check.ts'

/** What the page says before a plan is inserted in it. */
export type PageCheck = {
  readonly child: ChildCheck
  /** Names the look at the page; nothing where the page gave no answer. */
  readonly look?: string | undefined
  /** The newest text of the same plan that stands there already. */
  readonly standing: Standing | undefined
}

/** A text of a plan that was found, beside the plan that is here. */
export type Standing = {
  readonly age: 'older' | 'same' | 'newer'
  readonly found: Source
  readonly here: Source
}

/** The newest of the sources that is this plan's, beside what the plan says now. */
export const standingOf = (
  plan: Plan,
  writer: string,
  sources: readonly Source[],
): Standing | undefined => {
  const here = sourceOf(plan, writer)
  const [newest] = sources
    .filter(({ mark }) => mark === here.mark)
    .toSorted((one, other) => (ageOf(one, other) === 'newer' ? -1 : 1))
  if (!newest) return undefined
  const age = ageOf(newest, here)
  return age === 'other' ? undefined : { age, found: newest, here }
}
