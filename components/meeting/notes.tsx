import { patchSection } from '../../lib/plan/edits.ts'
import { usePlan } from '../forms/use-plan.ts'
import { MeetingField } from './meeting-field.tsx'

/** Written during the meeting, in view of all. The writer's own notes have no place here. */
export function Notes() {
  const { plan, t, edit } = usePlan()
  return (
    <section class="meeting-notes">
      <MeetingField
        label={t.meetingPage.notes}
        hint={t.meetingPage.notesHelp}
        rows={3}
        value={plan.meeting.notes}
        onInput={(notes) => edit(patchSection('meeting', { notes }), 'meeting/notes')}
      />
    </section>
  )
}
