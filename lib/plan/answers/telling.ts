import { join } from '../output/document.ts'
import { valueUnder } from '../same.ts'
import type { AddedUnit, ExternalMeasure, Party, Plan, PlanContent } from '../schema.ts'
import type { FieldId, SectionId } from '../template/fields.ts'
import { bare } from './definition.ts'
import type { AnswerPath } from './path.ts'
import { type Said, saidDay, saidPerson, saidWords } from './said.ts'

/** How an answer is told, where its kind does not say it. */
type Telling = {
  /**
   * `secret`: only that it has changed. `prose`: too long to say what it was before. `quotation`: the
   * same, and somebody's own words.
   */
  readonly as?: 'prose' | 'quotation' | 'secret'
  /** Together with this answer, in one sentence. */
  readonly with?: AnswerPath
  /** Where it is read, if that is another part of the plan than the rest of its row. */
  readonly section?: SectionId
  /** What it says, where that is not what stands there; undefined where it is all the same. */
  readonly says?: (value: string, row: never, content: PlanContent) => readonly Said[] | undefined
}

const person: Telling = { says: (id, _row, content) => saidPerson(content, id) }

/** The answers that are told in a way of their own. */
const tellings = {
  meetingQuestion: { as: 'prose' },
  'leadPrincipal.unit': { with: 'leadPrincipal.principal' },
  'leadPrincipal.role': { with: 'leadPrincipal.contact' },
  'needIdentifiedBy.unit': { with: 'needIdentifiedBy.who' },
  'needIdentifiedBy.observed': { as: 'prose' },
  'childParticipation.account': { as: 'prose' },
  'childParticipation.ownWords': { as: 'quotation' },
  'childParticipation.noWordsReason': { as: 'prose' },
  'consent.planning.person': person,
  'consent.sharing.grants.person': person,
  'consent.sharing.withdrawnUnits.date': { with: 'consent.sharing.withdrawnUnits.unit' },
  // Chosen as a whole with who said yes to it, how and when.
  'consent.sharing.addedUnits.unit': {
    says: (unit, { person, form, date }: AddedUnit, content) => [
      ...saidWords(unit),
      ...saidPerson(content, person),
      ...(form === '' ? [] : [{ choice: form, of: 'consent.sharing.addedUnits.form' } as const]),
      ...saidDay(date),
    ],
  },
  'consent.sharing.addedUnits.person': { with: 'consent.sharing.addedUnits.unit' },
  'consent.sharing.addedUnits.form': { with: 'consent.sharing.addedUnits.unit' },
  'consent.sharing.addedUnits.date': { with: 'consent.sharing.addedUnits.unit' },
  // The words are themselves what the family wants kept.
  'consent.sharing.notShared': { as: 'secret' },
  'consent.missingGuardianReason': { as: 'prose' },
  'interventions.need': { as: 'prose' },
  'interventions.unit': { section: 'interventionResponsibility' },
  'interventions.person': { with: 'interventions.unit' },
  'interventions.start': { section: 'interventionResponsibility' },
  'interventions.followUp': { section: 'interventionResponsibility' },
  'interventions.result': { as: 'prose' },
  'interventions.effect': { as: 'prose' },
  'externalMeasures.who': {
    says: (who, { what }: ExternalMeasure) => saidWords(join([who, what], ': ')),
  },
  'externalMeasures.what': { with: 'externalMeasures.who' },
  ownWish: { as: 'quotation' },
  'meeting.start': {
    says: (start, { end }: Plan['meeting']) =>
      start === '' && end === '' ? [] : [{ clock: start + (end && `–${end}`) }],
  },
  'meeting.end': { with: 'meeting.start' },
  'meeting.notes': { as: 'secret' },
  'preMeeting.matters': { as: 'prose' },
  'preMeeting.attendees': { as: 'prose' },
  'preMeeting.notToBeSaid': { as: 'secret' },
  'preMeeting.participation': { as: 'prose' },
  'meeting.parties.reason': { as: 'prose' },
  'meeting.parties.attended': {
    says: (attended, { kind }: Party) =>
      attended === 'absent' && kind === 'none' ? [{ word: 'notThere' }] : undefined,
  },
  'followUps.reason': { as: 'prose' },
  // Told in the words in which the question was asked.
  extra: { as: 'prose' },
} as const satisfies Partial<Record<AnswerPath, Telling>>

/** The answers that others are told with. */
export type TogetherPath = Extract<
  (typeof tellings)[keyof typeof tellings],
  { readonly with: AnswerPath }
>['with']

export const tellingOf = (path: AnswerPath): Telling =>
  bare(valueUnder<Telling>(tellings, path) ?? {})

type PartOf<Path extends string> = Path extends `${infer First}.${string}` ? First : Path

/** Where the answers are read that stand in no part with a field's name. */
const sections: Readonly<Record<Exclude<PartOf<AnswerPath>, FieldId>, SectionId>> = {
  child: 'introduction',
  guardians: 'introduction',
  custody: 'introduction',
  meetingQuestion: 'introduction',
  consent: 'consentObtained',
  interventions: 'neededInterventions',
  ownWish: 'goals',
  meeting: 'meeting',
  followUp: 'meeting',
  preMeeting: 'meeting',
  followUps: 'meeting',
  extra: 'meeting',
}

/** The part of a plan in which an answer or a list is read. */
export function sectionAt(path: string): SectionId {
  const [part = ''] = path.split('.')
  return (
    tellingOf(path as AnswerPath).section ??
    (Object.hasOwn(sections, part) ? sections[part as keyof typeof sections] : (part as FieldId))
  )
}
