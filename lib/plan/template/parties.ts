import { type Line, line } from '../output/grammar.ts'
import { choice, many, minute, text } from '../output/slots.ts'
import { anyOf, each, type Reader } from '../reading/draft.ts'
import type { Party, Plan } from '../schema.ts'
import { filled } from './field.ts'

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
  reply: choice(
    'Svar',
    { none: 'har inte svarat', coming: 'kommer', substitute: 'ersättare', declined: 'kan inte' },
    'none',
  ),
  reason: text('Skäl'),
  attended: choice(
    'På mötet',
    { unknown: '', present: 'närvarande', absent: 'uteblev' },
    'unknown',
  ),
  platforms: many('Video'),
  confirmedAt: minute('Bekräftat'),
}

type Row = Omit<Party, 'id' | 'kind'>
const lines: Record<Party['kind'], Line<Row>> = {
  summons: line('Kallad', slots, 'unit'),
  invitation: line('Inbjuden', slots, 'unit'),
}

/** A row in which anything has been said. */
export const isParty = ({ unit, person, reason, platforms, ...row }: Party): boolean =>
  filled(unit, person, reason, ...platforms, row.sector, row.confirmedAt) ||
  row.reply !== 'none' ||
  row.attended !== 'unknown'

/** Who was called or invited, what they answered, and whether they came. */
export const parties: {
  readonly write: (plan: Plan) => readonly string[]
  readonly read: Reader
} = {
  write: ({ meeting }) => meeting.parties.filter(isParty).map((row) => lines[row.kind].write(row)),
  read: anyOf(
    each(lines.summons, ({ meeting }, row) => meeting.parties.push({ ...row, kind: 'summons' })),
    each(lines.invitation, ({ meeting }, row) =>
      meeting.parties.push({ ...row, kind: 'invitation' }),
    ),
  ),
}
