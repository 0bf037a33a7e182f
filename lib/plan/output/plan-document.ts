import { birthYear } from '../personal-number.ts'
import type { Plan } from '../schema.ts'
import { fields } from '../template/fields.ts'
import {
  type Block,
  join,
  list,
  type Part,
  type PlanDocument,
  paragraph,
  sentence,
} from './document.ts'

/**
 * The whole plan as it stands in a record: title, child, question, the eight fields, meeting and
 * follow-up. Swedish, as the records are. Each sentence stands once; what is empty is left out,
 * but each of the eight headings stands, so that the reader sees what is missing.
 */
export const planDocument = (plan: Plan): PlanDocument => ({
  title: 'Samordnad individuell plan (SIP)',
  intro: intro(plan),
  parts: [
    ...fields.map((field) => ({
      heading: `${field.number}. ${field.title.sv}`,
      blocks: orMissing(field.write(plan)),
    })),
    ...meetingPart(plan),
  ],
})

/** One field alone, for copying. */
export const fieldPart = (plan: Plan, number: number): Part | undefined => {
  const field = fields.find((each) => each.number === number)
  return (
    field && { heading: `${field.number}. ${field.title.sv}`, blocks: orMissing(field.write(plan)) }
  )
}

const orMissing = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? blocks : [paragraph('Saknas.')]

function intro(plan: Plan): readonly Block[] {
  const { name, personalNumber, municipality, region } = plan.child
  const year = birthYear(personalNumber)
  const guardians = plan.guardians.map((guardian) => guardian.name)
  return [
    ...line('Barn', join([name, year === undefined ? '' : `född ${year}`])),
    ...line('Vårdnadshavare', join(guardians)),
    ...line('Kommun', municipality),
    ...line('Region', region),
    ...line('Frågeställning', plan.meetingQuestion),
  ]
}

const line = (label: string, answer: string): readonly Block[] =>
  answer.trim() === '' ? [] : [paragraph(sentence(`${label}: ${answer}`))]

const replies = {
  none: 'har inte svarat',
  coming: 'kommer',
  substitute: 'ersättare',
  declined: 'kan inte',
} as const
const attendance = { unknown: '', present: 'närvarande', absent: 'uteblev' } as const

function meetingPart({ meeting, followUp }: Plan): readonly Part[] {
  const time = join([meeting.start, meeting.end], '–')
  const when = join([meeting.date, time && `kl. ${time}`], ' ')
  const parties = meeting.parties
    .filter(({ unit, person }) => join([unit, person]) !== '')
    .map(({ unit, person, reply, attended }) =>
      sentence(join([join([unit, person]), join([replies[reply], attendance[attended]])], ': ')),
    )
  const caller = followUp.caller.trim()
  const next = join([followUp.date, followUp.time && `kl. ${followUp.time}`], ' ')
  const blocks = [
    ...line('Möte', join([when, meeting.place])),
    ...line('Kallelse skickad', meeting.summonsSent),
    ...line('Mötesledare', meeting.chair),
    ...line('Sekreterare', meeting.noteTaker),
    ...(parties.length > 0 ? [list(parties)] : []),
    ...line('Uppföljning', join([next, caller && `${caller} kallar`])),
  ]
  return blocks.length > 0 ? [{ heading: 'Möte och uppföljning', blocks }] : []
}
