import type { meeting as sv } from '../sv/meeting.ts'

/** What the work around the plan says of a meeting: the plan alone has no form for it. */
export const meeting: typeof sv = {
  meeting: {
    date: 'Day of the meeting',
    start: 'Begins',
    end: 'Ends',
    place: 'Place or video',
    summonsSent: 'Call sent',
    chair: 'Chair',
    noteTaker: 'Note taker',
    parties: 'Called',
    unit: 'Unit',
    person: 'Person',
    reply: 'Answer',
    replies: { none: 'No answer', coming: 'Comes', substitute: 'Substitute', declined: 'Cannot' },
    perhaps: 'Has answered perhaps',
    replyFor: (reply, when) =>
      `The answer was for ${when}: ${reply}. The meeting has been moved since then, so ask again.`,
    attended: 'At the meeting',
    attendance: { unknown: 'Not stated', present: 'Present', absent: 'Stayed away' },
    wasNotThere: 'Was not there',
    addParty: 'Add a called unit',
    edit: (what) => `Change ${what}`,
    unnamed: 'New called unit',
    followUp: 'Follow-up',
    followUpDate: 'Day of follow-up',
    followUpTime: 'At',
    caller: 'Who calls',
  },
}
