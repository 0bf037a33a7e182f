import { answer, only } from '../output/grammar.ts'
import { day } from '../output/slots.ts'
import { anyOf, once, type Reader } from '../reading/reading-state.ts'
import type { Plan } from '../schema.ts'

const lines = {
  date: only(day('Förmöte')),
  matters: answer('Viktigt för barnet inför mötet'),
  attendees: answer('Barnet vill ha med på mötet'),
  notToBeSaid: answer('Ska inte sägas på mötet'),
  participation: answer('Så vill barnet vara med på mötet'),
}
const keys = Object.keys(lines) as (keyof typeof lines)[]

/** What the child and the guardians said before the meeting. */
export const beforeTheMeeting: {
  readonly write: (plan: Plan) => readonly string[]
  readonly read: Reader
} = {
  write: ({ preMeeting }) => keys.map((key) => lines[key].write(preMeeting[key])),
  read: anyOf(
    ...keys.map((key) =>
      once(lines[key], ({ preMeeting }, words) => Object.assign(preMeeting, { [key]: words })),
    ),
  ),
}
