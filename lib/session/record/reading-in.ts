import { signal } from '@preact/signals'
import { alikeName } from '../../plan/alike-name.ts'
import { checklist } from '../../plan/checklist.ts'
import { sourceOf } from '../../plan/output/source.ts'
import {
  type Maker,
  type PlanReading,
  readPlanHtml,
  readPlanText,
} from '../../plan/reading/read-plan.ts'
import { compareChildren } from '../../plan/same-child.ts'
import type { Plan } from '../../plan/schema.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import type { FoundNote } from '../ports/record.ts'
import { type Standing, standingOf } from './page-check.ts'

/** What was pasted; as HTML too, where the record gave it. */
export type PastedText = { readonly text: string; readonly html: string }

/** What was read, shown before it is taken. */
export type ReadPlan = PlanReading & {
  readonly from: 'pasted' | FoundNote['from']
  /** How many of the eight parts have an answer. */
  readonly parts: number
  /** The same plan on this device, or one for a child of the same name. */
  readonly existing: Plan | undefined
  /** How old the text is, beside the same plan on this device. */
  readonly standing: Standing | undefined
  /** How many more plans the page shows. */
  readonly more: number
}

/** A plan that stands in a record: pasted back, or read in the page on a press. */
export const createReadingIn = defineModel(({ ports, state, notices, busy, plans }: Models) => {
  const { clock, record } = ports
  const open = signal(false)
  const result = signal<ReadPlan | 'not-a-plan' | 'no-plan-on-page' | undefined>(undefined)

  const close = (): void => {
    open.value = false
    result.value = undefined
  }

  const maker = (): Maker => ({
    id: clock.id,
    now: clock.now,
    questions: state.region.value.extraFields.map(({ id, label: { sv } }) => ({ id, label: sv })),
  })

  /** A text that names another child, or another year, is of no plan that is here, whatever its mark. */
  const existingFor = ({ plan, source, birthYear }: PlanReading): Plan | undefined => {
    const own = state.plans.value.filter(
      ({ child }) => compareChildren(child, { ...plan.child, birthYear }).kind !== 'differs',
    )
    return (
      own.find((other) => source?.mark === sourceOf(other, '').mark) ??
      own.find(({ child }) => alikeName(child.name, plan.child.name))
    )
  }

  const shown = (reading: PlanReading, from: ReadPlan['from'], more = 0): ReadPlan => {
    const existing = existingFor(reading)
    const sources = reading.source ? [reading.source] : []
    return {
      ...reading,
      from,
      parts: checklist(reading.plan, clock.today()).filter(({ status }) => status !== 'missing')
        .length,
      existing,
      standing: existing && standingOf(existing, state.writer.value, sources),
      more,
    }
  }

  /** The first kind of text that holds a plan; where the page shows several, the newest. */
  const inNotes = (notes: readonly FoundNote[]): ReadPlan | 'no-plan-on-page' => {
    const readings = notes.flatMap((note) => {
      const reading = best(note, maker())
      return reading ? [{ reading, from: note.from }] : []
    })
    const alike = readings.filter(({ from }) => from === readings[0]?.from)
    const [newest] = alike.toSorted(({ reading: one }, { reading: other }) =>
      (other.source?.at ?? '').localeCompare(one.source?.at ?? ''),
    )
    return newest ? shown(newest.reading, newest.from, alike.length - 1) : 'no-plan-on-page'
  }

  return {
    open,
    result,
    canReadPage: record !== undefined,
    start(): void {
      result.value = undefined
      open.value = true
    },
    /** Reads what was pasted. Of HTML and plain text, what leaves less unread counts. */
    read(pasted: PastedText): void {
      if (pasted.text.trim() === '' && pasted.html === '') {
        result.value = undefined
        return
      }
      const found = best(pasted, maker())
      result.value = found ? shown(found, 'pasted') : 'not-a-plan'
    },
    /** Looks for a plan in the open page: what is marked, the field in use, what the page shows. */
    async readPage(): Promise<void> {
      if (!record) return
      await busy.whenFree('read', async () => {
        const notes = await record.findNotes()
        if (notes.ok) {
          result.value = inNotes(notes.value)
          open.value = true
        } else notices.show({ kind: 'record-fault', code: notes.code, copied: false })
      })
    },
    /** Makes a plan of what was read. What could not be read goes with it, seen by nobody else. */
    accept(): void {
      const read = result.value
      if (typeof read !== 'object') return
      const { plan, unread } = read
      close()
      plans.put({
        ...plan,
        meeting: { ...plan.meeting, privateNotes: unread.join('\n') },
      })
      plans.open(plan.id)
    },
    /** Opens the plan there is, and lets go of what was read. */
    openExisting(): void {
      const read = result.value
      if (typeof read !== 'object' || !read.existing) return
      const { id } = read.existing
      close()
      plans.open(id)
    },
    close,
  }
})

function best({ html, text }: PastedText, maker: Maker): PlanReading | undefined {
  const readings = [
    ...(html === '' ? [] : [readPlanHtml(html, maker)]),
    ...(text.trim() === '' ? [] : [readPlanText(text, maker)]),
  ].flatMap((reading) => (reading.ok ? [reading.value] : []))
  return readings.toSorted((one, other) => one.unread.length - other.unread.length)[0]
}
