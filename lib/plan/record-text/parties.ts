import { answerNames } from '../../i18n/sv/answer-names.ts'
import { isAnswered } from '../answers/path.ts'
import { changedSince, isChangedSince } from '../confirmation.ts'
import { type Line, line } from '../output/grammar.ts'
import { choice, dayAndClock, many, minute, type Slot, text } from '../output/slots.ts'
import { perhaps, saidWithPerhaps } from '../perhaps.ts'
import { anyOf, each, type Reader } from '../reading/reading-state.ts'
import { emptyRow } from '../rows.ts'
import type { Party, Plan } from '../schema.ts'
import { answeredFrom, answeredTo, isForOther } from '../standing-answer.ts'
import { nameInRecord, plainSlots, slotAt } from './plain-answers.ts'

const replies = {
  ...answerNames.answerNames.choices['meeting.parties.reply'],
  perhaps: 'har svarat kanske',
}
/** That what was confirmed is not what is written now. */
const notSince: Slot<string> = {
  label: 'Ändrat efter bekräftelsen',
  write: (of) => (of === '' ? [] : ['ja']),
  read: ([text = '', ...more]) =>
    more.length > 0 || (text !== '' && text !== 'ja') ? undefined : text && changedSince,
}

const slots = {
  unit: slotAt('meeting.parties.unit'),
  person: slotAt('meeting.parties.person'),
  sector: slotAt('meeting.parties.sector'),
  reply: choice(
    nameInRecord('meeting.parties.reply'),
    { none: 'har inte svarat', ...replies },
    'none',
  ),
  reason: slotAt('meeting.parties.reason'),
  replaces: text(nameInRecord('meeting.parties.replaces')),
  replyFor: dayAndClock(nameInRecord('meeting.parties.replyFor')),
  attended: slotAt('meeting.parties.attended', { words: { present: 'närvarande' } }),
  platforms: many(nameInRecord('meeting.parties.platforms')),
  confirmedAt: minute(nameInRecord('meeting.parties.confirmedAt')),
  confirmedOf: notSince,
  ...plainSlots('meeting.parties'),
}
/** Of who has not been called it is not said that they have not answered, or that they stayed away. */
const uncalled = {
  ...slots,
  reply: choice(nameInRecord('meeting.parties.reply'), { none: '', ...replies }, 'none'),
  attended: slotAt('meeting.parties.attended', {
    words: { present: 'närvarande', absent: answerNames.answerNames.said.notThere },
  }),
}

type Row = Required<Omit<Party, 'id' | 'kind' | 'reply'>> & { reply: Party['reply'] | 'perhaps' }
type Told = { readonly line: Line<Row>; readonly kind: Party['kind'] }
const called: Record<'summons' | 'invitation', Told> = {
  summons: { line: line('Kallad', slots, 'unit'), kind: 'summons' },
  invitation: { line: line('Inbjuden', slots, 'unit'), kind: 'invitation' },
}
const toCall: Record<Party['kind'], Told> = {
  summons: { line: line('Ska kallas', uncalled, 'unit'), kind: 'summons' },
  invitation: { line: line('Ska bjudas in', uncalled, 'unit'), kind: 'invitation' },
  none: { line: line('Närvaro', uncalled, 'unit'), kind: 'none' },
}

/** Somebody is called once the call has left, or an answer or a presence shows that it has. */
const toldOf = ({ kind, reply, attended }: Party, { meeting }: Plan): Told => {
  const isCalled = meeting.summonsSent !== '' || reply !== 'none' || attended === 'present'
  return kind !== 'none' && isCalled ? called[kind] : toCall[kind]
}

/** "Perhaps" is kept as words of who has not answered; in a record it is the answer. */
const asTold = (row: Required<Omit<Party, 'id' | 'kind'>>): Row => {
  const reason = saidWithPerhaps(row)
  return reason === undefined ? row : { ...row, reply: 'perhaps', reason }
}

const asKept = ({
  reply,
  reason,
}: Pick<Row, 'reply' | 'reason'>): Pick<Party, 'reply' | 'reason'> =>
  reply === 'perhaps'
    ? { reply: 'none', reason: [perhaps, reason].filter(Boolean).join(' ') }
    : { reply, reason }

/**
 * What an answer is to is told where the meeting has been moved since, and of a yes that what it was to
 * has been changed since. Who was not there has confirmed nothing.
 */
export const asWritten = (row: Party, plan: Plan): Required<Party> => ({
  ...row,
  replaces: row.replaces ?? '',
  replyFor: isForOther(plan.meeting, row) ? answeredTo(row) : '',
  confirmedAt: row.attended === 'absent' ? '' : row.confirmedAt,
  confirmedOf: row.attended !== 'absent' && isChangedSince(plan, row) ? changedSince : '',
})

/** Who was called or invited, what they answered, and whether they came. */
export const parties: {
  readonly write: (plan: Plan) => readonly string[]
  readonly read: Reader
} = {
  write: (plan) =>
    plan.meeting.parties
      .filter((row) => isAnswered('meeting.parties', row))
      .map((row) => toldOf(row, plan).line.write(asTold(asWritten(row, plan)))),
  read: anyOf(
    ...[...Object.values(called), ...Object.values(toCall)].map((told) =>
      each(told.line, ({ meeting }, { replaces, replyFor, confirmedOf, ...row }) =>
        meeting.parties.push({
          ...emptyRow.party(row.id),
          ...row,
          ...asKept(row),
          kind: told.kind,
          ...(replaces !== '' && { replaces }),
          ...(confirmedOf !== '' && { confirmedOf }),
          ...(replyFor !== '' && { replyFor: answeredFrom(replyFor) ?? '' }),
        }),
      ),
    ),
  ),
}
