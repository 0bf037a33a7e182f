import type { Context } from './context.ts'

const numbered = (word: string, number: number): string =>
  number === 1 ? word : `${word}-${number}`

/** Each meeting of the plan is an Appointment of its own, and so is the call to it. */
export const meetingKey = ({ plan }: Context): string =>
  numbered('meeting', plan.meeting.invite.number)

/** The key of the call to the meeting that the plan tells of. */
export const summonsKey = ({ plan }: Context): string =>
  numbered('summons', plan.meeting.invite.number)

/** How the keys begin of the reminders that were sent before a meeting. */
export const reminderPrefix = (number: number): string => `meeting-${number}-reminder-`

/** Whether a key names a meeting before the one that the plan tells of, or what was sent before it. */
export const isOfEarlierMeeting = ({ plan }: Context, key: string): boolean =>
  [...Array(plan.meeting.invite.number).keys()]
    .slice(1)
    .some(
      (number) =>
        [numbered('meeting', number), numbered('summons', number)].includes(key) ||
        key.startsWith(reminderPrefix(number)),
    )
