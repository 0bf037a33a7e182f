import { changedSince, isChangedSince } from '../confirmation.ts'
import { type Line, line } from '../output/grammar.ts'
import { choice, dayAndClock, many, minute, type Slot, text } from '../output/slots.ts'
import { perhaps, saidWithPerhaps } from '../perhaps.ts'
import { anyOf, each, type Reader } from '../reading/reading-state.ts'
import { emptyRow } from '../rows.ts'
import type { Party, Plan } from '../schema.ts'
import { answeredFrom, answeredTo, isForOther } from '../standing-answer.ts'
import { filled } from '../template/field.ts'
import { plainSlots } from './plain-answers.ts'

const replies = {
  coming: 'kommer',
  substitute: 'ersättare',
  declined: 'kan inte',
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
  unit: text('Enhet'),
  person: text('Person'),
  sector: choice(
    'Huvudman',
    {
      '': '',
      municipality: 'kommun',
      region: 'region',
      independentSchool: 'fristående skola',
      other: 'annan',
    },
    '',
  ),
  reply: choice('Svar', { none: 'har inte svarat', ...replies }, 'none'),
  reason: text('Skäl'),
  replaces: text('Ersätter'),
  replyFor: dayAndClock('Svaret gäller'),
  attended: choice(
    'På mötet',
    { unknown: '', present: 'närvarande', absent: 'uteblev' },
    'unknown',
  ),
  platforms: many('Video'),
  confirmedAt: minute('Bekräftat'),
  confirmedOf: notSince,
  ...plainSlots('meeting.parties'),
}
/** Of who has not been called it is not said that they have not answered, or that they stayed away. */
const uncalled = {
  ...slots,
  reply: choice('Svar', { none: '', ...replies }, 'none'),
  attended: choice(
    'På mötet',
    { unknown: '', present: 'närvarande', absent: 'var inte med' },
    'unknown',
  ),
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

/** A row in which anything has been said. */
export const isParty = ({ unit, person, reason, platforms, ...row }: Party): boolean =>
  filled(unit, person, reason, ...platforms, row.sector, row.confirmedAt, row.replaces ?? '') ||
  row.reply !== 'none' ||
  row.attended !== 'unknown'

/** Who was called or invited, what they answered, and whether they came. */
export const parties: {
  readonly write: (plan: Plan) => readonly string[]
  readonly read: Reader
} = {
  write: (plan) =>
    plan.meeting.parties
      .filter(isParty)
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
