import { checklist, isDone } from '../../plan/checklist.ts'
import type { Plan } from '../../plan/schema.ts'
import { isAllWithdrawn } from '../consent-watch.ts'
import { atTime, dayNear, listed } from '../in-words.ts'
import {
  calledParties,
  hasNextDay,
  isFurther,
  partyName,
  present,
  unconfirmed,
} from '../meeting-state.ts'
import { whomToAsk } from '../whom-to-ask.ts'
import { missing, type Step, step } from './step.ts'

/** What is written at the meeting is confirmed on the spot, and the next day is set. */
export const atMeeting = (plan: Plan, today: string): Step => {
  const { meeting } = plan
  const day = dayNear(meeting.date, today)
  const parties = calledParties(plan)
  const left = checklist(plan, today).filter((item) => !isDone(item))
  const silent = listed(unconfirmed(plan).map(partyName))
  // At a further meeting the plan is followed up, and the decision sets the next day.
  const further = isFurther(plan)
  const lacking = [
    ...left.map(({ field }) => ({ section: field.id, name: field.short })),
    silent.sv !== '' &&
      missing('confirmations', `bekräftelse från ${silent.sv}`, `confirmation by ${silent.en}`),
    further
      ? missing('closure', 'beslut om fortsatt SIP eller avslut', 'decision to go on or close')
      : !hasNextDay(plan) && missing('followUp', 'nästa dag', 'the next day'),
  ]
  const next = (section: Step['section'], sv: string, en: string) => step(section, sv, en, lacking)

  if (parties.length > 0 && parties.every(({ attended }) => attended === 'absent')) {
    return next(
      'meetingDay',
      `Välj en ny mötesdag: ingen av dem som kallats kom ${day.sv}.`,
      `Choose a new day: none of those who were called came on ${day.en}.`,
    )
  }
  if (present(plan).length === 0) {
    const time = atTime(meeting.start)
    return meeting.date < today
      ? next(
          'attendance',
          `Anteckna vilka som kom: mötesdagen ${day.sv} har varit, men närvaron saknas.`,
          `Note who came: the day of the meeting, ${day.en}, has passed, but nobody is noted.`,
        )
      : next(
          'attendance',
          `Anteckna vilka som är med: mötet är i dag${time.sv}.`,
          `Note who is there: the meeting is today${time.en}.`,
        )
  }
  if (isAllWithdrawn(plan, today)) {
    const asked = whomToAsk(plan, today)
    return next(
      'consentObtained',
      `Fråga ${asked.sv} om mötet ska avbrytas: samtycket är återkallat. Inget mer får delas.`,
      `Ask ${asked.en} whether to end the meeting: the consent has been withdrawn. Nothing more may be shared.`,
    )
  }
  const [first] = left
  if (first) {
    const names = listed(left.map(({ field }) => field.short.sv))
    const english = listed(left.map(({ field }) => field.short.en))
    return next(
      first.field.id,
      `Skriv planen klar tillsammans: kvar är ${names.sv}.`,
      `Finish the plan together: what remains is ${english.en}.`,
    )
  }
  if (silent.sv !== '') {
    return next(
      'confirmations',
      `Läs upp vem som gör vad: ${silent.sv} har inte bekräftat det som skrivits.`,
      `Read out who does what: ${silent.en} has not confirmed what was written.`,
    )
  }
  return further
    ? next(
        'closure',
        'Besluta om fortsatt SIP eller avslut: allt är bekräftat, men inget beslut finns.',
        'Decide whether to go on or close: all is confirmed, but there is no decision.',
      )
    : next(
        'followUp',
        'Bestäm nästa dag: allt är bekräftat, men ingen uppföljning är bestämd.',
        'Set the next day: all is confirmed, but no follow-up is set.',
      )
}
