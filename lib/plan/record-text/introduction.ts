import { type Block, paragraphs } from '../output/document.ts'
import { answer, line, names, only } from '../output/grammar.ts'
import { text } from '../output/slots.ts'
import { birthYear } from '../personal-number.ts'
import { anyOf, once, type Reader } from '../reading/reading-state.ts'
import { emptyRow } from '../rows.ts'
import type { Plan } from '../schema.ts'
import { nameInRecord, plainLines, slotAt } from './plain-answers.ts'

const child = line('Barn', { name: text('Namn'), born: text('Född') }, 'name')
const protection = only(slotAt('child.protectedIdentity'))
const guardians = names('Vårdnadshavare')
const custody = only(slotAt('custody'))
const municipality = answer(nameInRecord('child.municipality'))
const region = answer(nameInRecord('child.region'))
const question = answer(nameInRecord('meetingQuestion'))
const plain = plainLines('introduction')

/** What stands above the eight fields: the child, the guardians, the question. */
export const introduction: {
  readonly write: (plan: Plan) => readonly Block[]
  readonly read: Reader
} = {
  write: (plan) =>
    paragraphs(
      child.write({ name: plan.child.name, born: birthYear(plan.child.personalNumber) ?? '' }),
      protection.write(plan.child.protectedIdentity),
      guardians.write(plan.guardians.map(({ name }) => name)),
      custody.write(plan.custody),
      municipality.write(plan.child.municipality),
      region.write(plan.child.region),
      question.write(plan.meetingQuestion),
      ...plain.write(plan),
    ),
  read: anyOf(
    once(child, (plan, { name, born }, reading) => {
      plan.child.name = name
      reading.birthYear = born
    }),
    once(protection, (plan, protectedIdentity) => Object.assign(plan.child, { protectedIdentity })),
    once(guardians, (plan, found, { newId }) => {
      for (const name of found) plan.guardians.push({ ...emptyRow.guardian(newId()), name })
    }),
    once(custody, (plan, found) => Object.assign(plan, { custody: found })),
    once(municipality, (plan, found) => Object.assign(plan.child, { municipality: found })),
    once(region, (plan, found) => Object.assign(plan.child, { region: found })),
    once(question, (plan, meetingQuestion) => Object.assign(plan, { meetingQuestion })),
    plain.read,
  ),
}
