import { bareName } from '../plan/bare-name.ts'
import { type Edit, patchRow } from '../plan/edits.ts'
import { join } from '../plan/output/document.ts'
import { perhaps } from '../plan/perhaps.ts'
import type { Party, Plan } from '../plan/schema.ts'
import { sameUnit } from '../plan/unit.ts'
import { withFullStop } from './in-words.ts'
import { calledParties } from './meeting-state.ts'

/** An answer as a calendar sends it. */
export type SentReply = {
  readonly name: string
  readonly email: string
  readonly answer: 'coming' | 'perhaps' | 'declined' | 'substitute' | 'none'
  readonly comment: string
  readonly delegatedTo: string
}

/**
 * The called party that an answer comes from, by the name or the address that it carries. Nothing
 * where none is like it, or where more than one is: then the user says which.
 */
export const partyOf = (plan: Plan, { name, email }: SentReply): Party | undefined => {
  const box = email.split('@')[0] ?? ''
  const person = name === email ? box : name
  const likenesses: readonly ((party: Party) => boolean)[] = [
    (party) => sameUnit(name, party.unit),
    // "skolsköterska Ida Wall" answers as "Ida Wall".
    (party) => endsWithName(party.person, person),
    (party) => sameUnit(box, party.unit) || (box !== '' && plain(party.unit) === plain(box)),
    (party) => begins(name, party.unit) || begins(party.unit, name),
  ]
  for (const isLike of likenesses) {
    const found = calledParties(plan).filter(isLike)
    if (found.length > 0) return found.length === 1 ? found[0] : undefined
  }
  return undefined
}

/** The person that an answer names, where the plan names nobody for the unit yet. */
export const personIn = (party: Party, { name }: SentReply): string =>
  party.person === '' &&
  /^\p{Lu}\p{Ll}+([ -]\p{Lu}\p{Ll}+)+$/u.test(name.trim()) &&
  !begins(name, party.unit) &&
  !sameUnit(name, party.unit)
    ? name.trim()
    : ''

/**
 * Takes an answer into the plan. "Perhaps" is no answer to plan by: the unit is still to answer, and
 * what it said is noted. The words of the answer are kept whole.
 */
export const takeReply =
  (id: string, sent: SentReply): Edit =>
  (plan) => {
    const party = plan.meeting.parties.find((each) => each.id === id)
    if (!party) return plan
    const { answer, comment, delegatedTo } = sent
    const said = [
      answer === 'perhaps' ? perhaps : '',
      comment.trim(),
      delegatedTo === '' ? '' : withFullStop(`Lämnat vidare till ${delegatedTo}`),
    ]
    return patchRow('parties', id, {
      reply: answer === 'perhaps' ? 'none' : answer,
      person: party.person || personIn(party, sent),
      reason: join(said, ' '),
      ...(party.replyFor && { replyFor: '' }),
    })(plan)
  }

/** Letters and figures alone, without their marks: "Barn- och ungdom" is "barnochungdom". */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether a person is called so, with or without a title: by whole words, and not by a surname alone. */
const endsWithName = (person: string, name: string): boolean => {
  const words = person.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
  return words.some(
    (_, from) =>
      (from === 0 || from < words.length - 1) && plain(words.slice(from).join('')) === plain(name),
  )
}

/** "BUP Hudiksvall" begins with "BUP". */
const begins = (long: string, short: string): boolean => {
  const [whole, start] = [bareName(long), bareName(short)]
  return start !== '' && whole.startsWith(start) && /^[ ,(]/.test(whole.slice(start.length))
}
