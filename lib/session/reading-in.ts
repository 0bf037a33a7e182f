import { signal } from '@preact/signals'
import { checklist } from '../plan/checklist.ts'
import { fold } from '../plan/output/fold.ts'
import {
  type Maker,
  type PlanReading,
  readPlanHtml,
  readPlanText,
} from '../plan/reading/read-plan.ts'
import type { Plan } from '../plan/schema.ts'
import type { ClockPort } from './ports/clock.ts'
import type { Shelf } from './shelf.ts'
import type { State } from './state.ts'

/** What was pasted; as HTML too, where the record gave it. */
export type Pasted = { readonly text: string; readonly html: string }

/** What was read, shown before it is taken. */
export type ReadPlan = PlanReading & {
  /** How many of the eight parts have an answer. */
  readonly parts: number
  /** A plan on this device for a child of the same name. */
  readonly existing: Plan | undefined
}

/** A plan that stands in a record, pasted back. */
export function createReadingIn(state: State, shelf: Shelf, clock: ClockPort) {
  const open = signal(false)
  const result = signal<ReadPlan | 'not-a-plan' | undefined>(undefined)

  const close = (): void => {
    open.value = false
    result.value = undefined
  }

  const namesake = ({ child }: Plan): Plan | undefined =>
    state.plans.value.find(
      (other) => fold(child.name) !== '' && fold(other.child.name) === fold(child.name),
    )

  return {
    open,
    result,
    start(): void {
      open.value = true
    },
    /** Reads what was pasted. Of HTML and plain text, what leaves less unread counts. */
    read(pasted: Pasted): void {
      if (pasted.text.trim() === '' && pasted.html === '') {
        result.value = undefined
        return
      }
      const questions = state.region.value.extraFields.map(({ id, label: { sv } }) => ({
        id,
        label: sv,
      }))
      const found = best(pasted, { id: clock.id, now: clock.now, questions })
      result.value = found && {
        ...found,
        parts: checklist(found.plan, clock.today()).filter(({ status }) => status !== 'missing')
          .length,
        existing: namesake(found.plan),
      }
      result.value ??= 'not-a-plan'
    },
    /** Makes a plan of what was read. What could not be read goes with it, seen by nobody else. */
    accept(): void {
      const read = result.value
      if (!read || read === 'not-a-plan') return
      const { plan, unread } = read
      close()
      shelf.put({
        ...plan,
        meeting: { ...plan.meeting, privateNotes: unread.join('\n') },
      })
      shelf.open(plan.id)
    },
    /** Opens the plan there is, and lets go of what was read. */
    openExisting(): void {
      const read = result.value
      if (!read || read === 'not-a-plan' || !read.existing) return
      const { id } = read.existing
      close()
      shelf.open(id)
    },
    close,
  }
}

export type ReadingIn = ReturnType<typeof createReadingIn>

function best({ html, text }: Pasted, maker: Maker): PlanReading | undefined {
  const readings = [
    ...(html === '' ? [] : [readPlanHtml(html, maker)]),
    ...(text.trim() === '' ? [] : [readPlanText(text, maker)]),
  ].flatMap((reading) => (reading.ok ? [reading.value] : []))
  return readings.toSorted((one, other) => one.unread.length - other.unread.length)[0]
}
