import { partToHtml, toHtml } from '../plan/output/html.ts'
import { fieldPart, planDocument } from '../plan/output/plan-document.ts'
import { sentencesOf } from '../plan/output/sentences.ts'
import { partToText, toText } from '../plan/output/text.ts'
import { readPersonalNumber } from '../plan/personal-number.ts'
import type { Plan } from '../plan/schema.ts'
import { type Notice, withNotice, withoutPlace } from './notice.ts'
import type { ClipboardPort } from './ports/clipboard.ts'
import type { InsertionContent, InsertionTarget, RecordPort } from './ports/record.ts'
import type { Shelf } from './shelf.ts'
import type { State } from './state.ts'

/** Between the plan and the record that is open: fetch the child, insert the plan, copy it. */
export function createRecordWork(
  state: State,
  shelf: Shelf,
  clipboard: ClipboardPort,
  record: RecordPort | undefined,
) {
  const say = (notice: Notice): void => {
    state.notices.value = withNotice(state.notices.value, notice)
  }

  const copyWhole = async (plan: Plan): Promise<boolean> =>
    (await clipboard.write(content(plan))).ok

  /** Another child's plan may have been opened meanwhile: then there is nothing to say or copy. */
  const stillOpen = (plan: Plan): boolean => state.plan.value?.id === plan.id

  const busyWith = async (
    what: 'find' | 'locate' | 'insert' | 'copy',
    work: () => Promise<void>,
  ) => {
    if (state.busy.value) return
    state.busy.value = what
    try {
      await work()
    } finally {
      state.busy.value = undefined
    }
  }

  return {
    site: record?.site,
    /** Reads the child's name and number from the open page, and shows them first. */
    find: () =>
      busyWith('find', async () => {
        if (!record) return
        const found = await record.findChild()
        say(
          found.ok
            ? {
                kind: 'found',
                child: found.value,
                existing: planOf(state, found.value.personalNumber),
              }
            : { kind: 'record-fault', code: found.code, copied: false },
        )
      }),
    /** Takes what was shown: into a new plan, or opens the one there is. */
    accept(): void {
      const notice = state.notices.value.find((each) => each.kind === 'found')
      if (!notice) return
      state.notices.value = withoutPlace(state.notices.value, 'find')
      if (notice.existing !== undefined) shelf.open(notice.existing)
      else shelf.create(notice.child)
    },
    /** Looks where the caret stands, and asks to confirm child, field and site. */
    locate: () =>
      busyWith('locate', async () => {
        const plan = state.plan.value
        if (!record || !plan) return
        const targets = await record.locate()
        if (!stillOpen(plan)) return
        if (targets.ok) {
          say({ kind: 'confirm-insert', targets: targets.value })
          return
        }
        const copied = await copyWhole(plan)
        say({ kind: 'record-fault', ...targets, copied })
      }),
    /** Inserts into the confirmed field. Where the field does not take it, the plan is copied instead. */
    insert: (target: InsertionTarget) =>
      busyWith('insert', async () => {
        const plan = state.plan.value
        if (!record || !plan) return
        const result = await record.insert(target, content(plan))
        if (!stillOpen(plan)) return
        const whole = result.ok && result.value.found === result.value.of
        const copied = whole ? false : await copyWhole(plan)
        say(
          result.ok
            ? { kind: 'inserted', receipt: result.value, copied }
            : { kind: 'record-fault', ...result, copied },
        )
      }),
    /** Copies the whole plan, or one of the eight fields. */
    copy: (part?: number) =>
      busyWith('copy', async () => {
        const plan = state.plan.value
        if (!plan) return
        const alone = part === undefined ? undefined : fieldPart(plan, part)
        const result = await clipboard.write(
          alone ? { html: partToHtml(alone), text: partToText(alone) } : content(plan),
        )
        say(result.ok ? { kind: 'copied', part } : { kind: 'copy-failed' })
      }),
  }
}

export type RecordWork = ReturnType<typeof createRecordWork>

const content = (plan: Plan): InsertionContent => {
  const document = planDocument(plan)
  return { html: toHtml(document), text: toText(document), parts: sentencesOf(document) }
}

const planOf = (state: State, personalNumber: string): string | undefined => {
  const digits = readPersonalNumber(personalNumber)?.digits
  if (digits === undefined) return undefined
  return state.plans.value.find(
    ({ child }) => readPersonalNumber(child.personalNumber)?.digits === digits,
  )?.id
}
