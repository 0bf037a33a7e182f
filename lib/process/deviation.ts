import { isDay } from '../dates/day.ts'
import { dayWithWeekday } from '../dates/in-both.ts'
import { namesInWords } from '../plan/names-in-words.ts'
import { type Block, join, type PlanDocument, paragraph } from '../plan/output/document.ts'
import { saidWithPerhaps } from '../plan/perhaps.ts'
import { reminderWay } from '../plan/record-text/sent-reminders.ts'
import type { Party, Plan, SentReminder } from '../plan/schema.ts'
import { shield } from '../plan/shield.ts'
import { asItStands, isForOther } from '../plan/standing-answer.ts'
import { filled } from '../plan/template/field.ts'
import { sameUnit } from '../plan/unit.ts'
import type { Region } from '../regions/profile.ts'
import { calledParties, hasAnswered, hasMet } from './meeting-state.ts'
import { callKind } from './school.ts'
import { hasReminder, remindersTo } from './sent-reminders.ts'
import { childLine } from './without-names.ts'
import { wordOf } from './wording.ts'

type DeviationOptions = {
  readonly region?: Pick<Region, 'wording' | 'school'>
}

/**
 * The units that did not say whether they would come, and did not come, to a meeting that has
 * been: each is a deviation to file.
 */
export const absentWithoutAnswer = (plan: Plan, today: string): readonly Party[] =>
  hasMet(plan, today)
    ? calledParties(plan).filter(
        (party) => filled(party.unit) && !hasAnswered(party) && party.attended === 'absent',
      )
    : []

/**
 * A deviation text for one unit, ready to file. It tells when and for what the unit was called, and
 * of the child only initials and year of birth: who reads deviations need not know the child.
 */
export const deviationDocument = (
  original: Plan,
  absent: Party,
  { region }: DeviationOptions = {},
): PlanDocument => {
  const plan = shield(original)
  const party = plan.meeting.parties.find(({ id }) => id === absent.id) ?? absent
  const { meeting, leadPrincipal, followUp } = plan
  // A unit's name may tell where the child is.
  const home = plan.child.protectedIdentity === 'none' ? leadPrincipal.unit : ''
  const reported = join([leadPrincipal.contact, leadPrincipal.role, home])
  const earlier = earlierAbsences(plan, party)
  const isUnsure = saidPerhaps(asItStands(meeting, party))
  const isMoved = isForOther(meeting, party)
  const call = (meeting.summonsSent === '' && !isUnsure) || isMoved ? 'unknown' : 'sent'
  const told = stayingAway[isUnsure ? 'perhaps' : call]
  const unit = party.unit.trim()
  const days = remindersTo(plan, party, meeting.date).map(reminderInWords)
  return {
    title: `${wordOf(region?.wording, 'deviation')}: ${told.title}`,
    intro: [
      paragraph(`Enhet: ${unit}.`),
      paragraph(`Barn: ${ended(childLine(plan, false))}`),
      ...(reported === '' ? [] : [paragraph(`Rapporteras av: ${reported}.`)]),
    ],
    parts: [
      {
        heading: 'Vad som har hänt',
        blocks: [
          paragraph(
            `${unit} ${calling[callKind(party, region)][call]} ett SIP-möte ${inWords(meeting.date)}. ${told.happened}`,
          ),
          ...(isDay(meeting.summonsSent)
            ? dated('Kallelsen skickades', meeting.summonsSent)
            : [paragraph('När kallelsen skickades är inte antecknat.')]),
          ...dated('Sista svarsdag var', meeting.replyBy),
          paragraph(
            days.length > 0
              ? `Påminnelse skickades ${namesInWords(days)}.`
              : noReminder[hasReminder(plan, party) ? 'before' : 'atAll'],
          ),
          ...(earlier.length > 0
            ? [paragraph(`Enheten uteblev utan svar också ${namesInWords(earlier.map(inWords))}.`)]
            : []),
        ],
      },
      {
        heading: 'Det här behövs',
        blocks: [
          paragraph(
            `${unit} ombeds svara på varför enheten ${told.why} och hur den deltar i fortsättningen.`,
          ),
          ...(followUp.date > meeting.date ? dated('Nästa tillfälle är', followUp.date) : []),
        ],
      },
    ],
  }
}

/** One that is noted without a day, or after the meeting, is not denied. */
const noReminder = {
  atAll: 'Ingen påminnelse är antecknad.',
  before: 'Ingen påminnelse är antecknad med en dag före mötet.',
} as const

/** That a call has left is told only where its day is noted. */
const calling = {
  summons: { sent: 'kallades till', unknown: 'skulle kallas till' },
  invitation: { sent: 'bjöds in till', unknown: 'skulle bjudas in till' },
} as const

/** Nobody has failed to answer a call that is not known to have come. */
const stayingAway = {
  sent: {
    title: 'uteblev från SIP-möte utan svar',
    happened: 'Enheten svarade inte och kom inte.',
    why: 'uteblev',
  },
  perhaps: {
    title: 'uteblev från SIP-möte',
    happened: 'Enheten svarade kanske och kom inte.',
    why: 'uteblev',
  },
  unknown: {
    title: 'kom inte till SIP-möte',
    happened: 'Inget svar är antecknat, och enheten kom inte.',
    why: 'inte kom',
  },
} as const

const saidPerhaps = (party: Party): boolean => saidWithPerhaps(party) !== undefined

/** "fredag 25 september 2026 (mail)". */
const reminderInWords = ({ date, way }: SentReminder): string =>
  [inWords(date), ...reminderWay.write(way).map((words) => `(${words})`)].filter(Boolean).join(' ')

const inWords = (day: string): string => dayWithWeekday(day).sv

/** Initials end with a full stop of their own. */
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

const dated = (label: string, day: string): readonly Block[] =>
  isDay(day) ? [paragraph(`${label} ${inWords(day)}.`)] : []

/** The days of earlier meetings, in the plan's versions, that the same unit stayed away from. */
const earlierAbsences = ({ versions, meeting }: Plan, { unit }: Party): readonly string[] => {
  const days = versions
    .map(({ content }) => content.meeting)
    .filter(({ date, parties }) =>
      date !== '' && date < meeting.date
        ? parties.some(
            (each) =>
              sameUnit(each.unit, unit) &&
              each.kind !== 'none' &&
              !hasAnswered(each) &&
              !saidPerhaps(each) &&
              each.attended === 'absent',
          )
        : false,
    )
    .map(({ date }) => date)
  return [...new Set(days)].sort()
}
