import { computed } from '@preact/signals'
import { patchSection } from '../../plan/edits.ts'
import type { PlanDocument } from '../../plan/output/document.ts'
import { toHtml } from '../../plan/output/html.ts'
import { toText } from '../../plan/output/text.ts'
import type { Plan } from '../../plan/schema.ts'
import { needDayOf } from '../../process/next-meeting.ts'
import { nextStep } from '../../process/next-step.ts'
import { stageOf } from '../../process/stage.ts'
import { withoutNames } from '../../process/without-names.ts'
import { proposeMeeting } from '../../regions/propose-meeting.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import type { ReadReply } from '../ports/calendar.ts'

/** The work around the plan: what comes next, the call, its texts and its calendar file. */
export const createProcessWork = defineModel(({ ports, state, notices, editing }: Models) => {
  const { clipboard, clock, files, calendar } = ports

  const saveEvent = (what: 'invite' | 'cancel'): void => {
    const plan = state.plan.value
    if (!plan || !files || !calendar) return
    const made = calendar.file(event(plan, clock.now()), what)
    if (!made.ok) {
      notices.show({ kind: 'calendar-fault', code: made.code })
      return
    }
    files.save('sip-mote.ics', 'text/calendar;charset=utf-8', made.value)
    const before = plan.meeting.invite
    const invite = {
      ...before,
      sequence: before.sequence + 1,
      cancelled: what === 'cancel',
    }
    // What calendars have been told is not taken back by taking back what was written.
    editing.record(plan.id, patchSection('meeting', { invite }))
  }

  return {
    stage: computed(() => state.plan.value && stageOf(state.plan.value, state.today.value)),
    next: computed(() => state.plan.value && nextStep(state.plan.value, state.today.value)),
    /** The day that the region's rule proposes; counted from today where no call has been sent. */
    proposal: computed(() => {
      const plan = state.plan.value
      return (
        plan &&
        proposeMeeting(state.region.value, {
          summonsDay: plan.meeting.summonsSent || state.today.value,
          needDay: needDayOf(plan, state.today.value),
        })
      )
    }),
    /** Copies a text of the process: a call, a deviation, what has changed. */
    async copy(document: PlanDocument): Promise<void> {
      const written = { html: toHtml(document), text: toText(document) }
      const result = await clipboard.write(written)
      notices.show(
        result.ok ? { kind: 'text-copied', title: document.title } : { kind: 'copy-failed' },
      )
    },
    canSaveEvent: files !== undefined && calendar !== undefined,
    /** A calendar file of the meeting; saved again, it changes the same event. */
    saveEvent,
    canReadReplies: calendar !== undefined,
    /** The answers that a calendar file or a pasted text holds. Nothing is taken into the plan. */
    readReplies: (text: string): readonly ReadReply[] =>
      (state.plan.value && calendar?.replies(text, event(state.plan.value, clock.now()))) ?? [],
    /** The call has been sent today. */
    markSent: (): void => editing.edit(patchSection('meeting', { summonsSent: state.today.value })),
  }
})

const event = (plan: Plan, now: string) => ({
  planId: plan.id,
  meetingId: `meeting-${plan.meeting.invite.number}`,
  sequence: plan.meeting.invite.sequence,
  madeAt: now,
  day: plan.meeting.date,
  start: plan.meeting.start,
  end: plan.meeting.end,
  // Calendars show on lock screens.
  place: withoutNames(plan.meeting.place, plan),
  url: '',
  protectedIdentity: plan.child.protectedIdentity !== 'none',
  invited: [],
})
