import { dayWithYear } from '../../dates/in-words.ts'
import type { Text } from '../language.ts'
import { fold } from '../output/fold.ts'
import { personInRecord } from '../person-in-record.ts'
import type { AddedUnit, Grant, Plan, PlanContent } from '../schema.ts'
import { undated } from '../schema-consent.ts'
import { grantForms } from '../template/consent-obtained.ts'
import { sameUnit } from '../unit.ts'
import { type Answer, changedAnswers, type PlanAnswer, part, text } from './change.ts'

const sharing =
  (name: 'validUntil' | 'notShared') =>
  (into: PlanContent, { consent }: PlanContent): PlanContent => ({
    ...into,
    consent: {
      ...into.consent,
      sharing: { ...into.consent.sharing, [name]: consent.sharing[name] },
    },
  })

/** What is said of the consent as a whole. */
export const consentAnswers: readonly PlanAnswer[] = [
  {
    section: 'consentObtained',
    name: text('Samtycket gäller till och med', 'The consent is valid until'),
    of: ({ consent }) => consent.sharing.validUntil,
    take: sharing('validUntil'),
    as: 'day',
  },
  // The words are themselves what the family wants kept.
  {
    section: 'consentObtained',
    name: text('Vad som inte får delas', 'What must not be shared'),
    of: ({ consent }) => consent.sharing.notShared,
    take: sharing('notShared'),
    as: 'secret',
  },
  {
    section: 'consentObtained',
    name: text('Varför en vårdnadshavare inte har samtyckt', 'Why a guardian has not consented'),
    of: ({ consent }) => consent.missingGuardianReason,
    take: part('consent', 'missingGuardianReason'),
    as: 'prose',
  },
]

/** Who has consented or withdrawn, which units may share, until when: no part of it changes in silence. */
export const consentChanges = (
  one: PlanContent,
  other: PlanContent,
  today?: string,
): readonly Text[] => {
  const [before, now] = [one.consent.sharing, other.consent.sharing]
  const units = (list: readonly string[], without: readonly string[]) =>
    list.map(fold).filter((unit) => unit !== '' && !without.some((each) => sameUnit(each, unit)))
  const planning = text('samtycket till att planen görs', 'the consent to the plan being made')
  const sharing = text('samtycket att dela uppgifter', 'the consent to share')
  return [
    ...grantChanges(one, other, planning, one.consent.planning, other.consent.planning, today),
    ...grantChanges(one, other, sharing, before.grants, now.grants, today),
    ...units(now.units, before.units).map((unit) =>
      text(`Samtycket omfattar nu ${unit}.`, `The consent now covers ${unit}.`),
    ),
    ...units(before.units, now.units).map((unit) =>
      text(`Samtycket omfattar inte längre ${unit}.`, `The consent no longer covers ${unit}.`),
    ),
    ...addedChanges(one, other, before.addedUnits ?? [], now.addedUnits ?? []),
    ...withdrawnChanges(before.withdrawnUnits, now.withdrawnUnits, today),
    ...changedAnswers(consentAnswers, one, other),
  ]
}

type Statement = Pick<Grant, 'id' | 'person' | 'form' | 'date'>

type Telling<Row> = {
  /** "Samtycket att dela uppgifter från Mira Lind", in the middle of a sentence. */
  readonly called: (row: Row, content: PlanContent) => Text
  /** Whole sentences, where it is said who and when. */
  readonly given: (row: Row) => Text | undefined
  readonly isBegun: (row: Row) => boolean
  readonly more?: readonly Answer<Row>[]
}

/** What somebody has said: come, gone or changed, told apart by their ids. */
function statementChanges<Row extends Statement>(
  [one, other]: readonly [PlanContent, PlanContent],
  before: readonly Row[],
  now: readonly Row[],
  { called, given, isBegun, more = [] }: Telling<Row>,
): readonly Text[] {
  const [old, fresh] = [before.filter(isBegun), now.filter(isBegun)]
  const removed = old.filter(({ id }) => !fresh.some((row) => row.id === id))
  return [
    ...removed.map((row) => {
      const what = called(row, one)
      return text(`Borttaget: ${what.sv}.`, `Removed: ${what.en}.`)
    }),
    ...fresh.flatMap((row) => {
      const earlier = old.find(({ id }) => id === row.id)
      const sentence = given(row)
      if (sentence && (!earlier || !given(earlier))) return [sentence]
      const what = called(row, other)
      if (!earlier) return [text(`Påbörjat: ${what.sv}.`, `Begun: ${what.en}.`)]
      const answers: readonly Answer<Row>[] = [
        // Whoever has got another name is still the same.
        {
          name: text('vem', 'who'),
          of: (said) => nameOf(said.person === row.person ? other : one, said),
          take: first,
        },
        { name: text('hur', 'how'), of: ({ form }) => grantForms[form], take: first },
        { name: text('dag', 'day'), of: ({ date }) => date, as: 'day', take: first },
        ...more,
      ]
      const told = answers.map((answer) => ({
        ...answer,
        name: text(
          `Ändrat, ${what.sv}, ${answer.name.sv}`,
          `Changed, ${what.en}, ${answer.name.en}`,
        ),
      }))
      return changedAnswers(told, earlier, row)
    }),
  ]
}

/** These are told, and never chosen between. */
const first = <Row>(row: Row): Row => row

const nameOf = (content: PlanContent, { person }: Pick<Grant, 'person'>): string =>
  personInRecord(content as Plan, person)

function grantChanges(
  one: PlanContent,
  other: PlanContent,
  what: Text,
  before: readonly Grant[],
  now: readonly Grant[],
  today: string | undefined,
): readonly Text[] {
  const called = (grant: Grant, content: PlanContent): Text => {
    const who = nameOf(content, grant)
    return text(`${what.sv} från ${who || 'någon'}`, `${what.en} from ${who || 'somebody'}`)
  }
  const given = (grant: Grant): Text | undefined => {
    const who = nameOf(other, grant)
    if (grant.date === '' || who === '') return
    const day = dayWithYear(grant.date)
    return text(`${who} har gett ${what.sv}, ${day.sv}.`, `${who} has given ${what.en}, ${day.en}.`)
  }
  const isBegun = ({ person, form, date, withdrawn }: Grant) =>
    [person, form, date, withdrawn].some((said) => fold(said) !== '')
  return [
    ...statementChanges([one, other], before, now, { called, given, isBegun }),
    ...now.flatMap((grant) => {
      const earlier = before.find(({ id }) => id === grant.id)?.withdrawn ?? ''
      return grant.withdrawn === earlier ? [] : [withdrawal(called(grant, other), grant, what)]
    }),
  ]

  function withdrawal(whose: Text, grant: Grant, { sv, en }: Text): Text {
    if (grant.withdrawn === '') {
      return text(`Inte längre återkallat: ${whose.sv}.`, `No longer withdrawn: ${whose.en}.`)
    }
    const day = grant.withdrawn === undated ? undefined : dayWithYear(grant.withdrawn)
    const who = nameOf(other, grant)
    if (day && isAhead(grant.withdrawn, today)) {
      return text(
        `${who || 'Någon'} återkallar ${sv}, från ${day.sv}.`,
        `${who || 'Somebody'} withdraws ${en}, from ${day.en}.`,
      )
    }
    return text(
      `${who || 'Någon'} har återkallat ${sv}${day ? `, ${day.sv}` : ''}.`,
      `${who || 'Somebody'} has withdrawn ${en}${day ? `, ${day.en}` : ''}.`,
    )
  }
}

const addedChanges = (
  one: PlanContent,
  other: PlanContent,
  before: readonly AddedUnit[],
  now: readonly AddedUnit[],
): readonly Text[] =>
  statementChanges([one, other], before, now, {
    called: (added, content) => {
      const [unit, who] = [fold(added.unit), nameOf(content, added)]
      return text(
        `att ${unit || 'en enhet'} läggs till i samtycket${who && ` (${who})`}`,
        `that ${unit || 'a unit'} is added to the consent${who && ` (${who})`}`,
      )
    },
    given: (added) => {
      const who = nameOf(other, added)
      if ([added.unit, who, added.form, added.date].some((said) => fold(said) === '')) return
      const day = dayWithYear(added.date)
      return text(
        `${who} har samtyckt till att ${fold(added.unit)} läggs till i samtycket, ${day.sv}.`,
        `${who} has consented to ${fold(added.unit)} being added to the consent, ${day.en}.`,
      )
    },
    isBegun: ({ unit, person, form, date }) =>
      [unit, person, form, date].some((said) => fold(said) !== ''),
    more: [{ name: text('enhet', 'unit'), of: ({ unit }) => unit, take: first }],
  })

type Withdrawn = PlanContent['consent']['sharing']['withdrawnUnits']

/** One unit may have been withdrawn on several days. */
function withdrawnChanges(
  before: Withdrawn,
  now: Withdrawn,
  today: string | undefined,
): readonly Text[] {
  const isIn = (rows: Withdrawn, { unit, date }: Withdrawn[number]) =>
    rows.some((each) => each.date === date && sameUnit(each.unit, unit))
  const isNamed = ({ unit }: Withdrawn[number]) => fold(unit) !== ''
  const fresh = now.filter((each) => isNamed(each) && !isIn(before, each))
  const gone = before.filter((each) => isNamed(each) && !isIn(now, each))
  return [
    // One of another day has taken its place.
    ...gone
      .filter(({ unit }) => !fresh.some((each) => sameUnit(each.unit, unit)))
      .map(({ unit }) =>
        text(
          `Inte längre återkallat: samtycket för ${fold(unit)}.`,
          `No longer withdrawn: the consent for ${fold(unit)}.`,
        ),
      ),
    ...fresh.map(({ unit, date }) => withdrawnFor(fold(unit), date, today)),
  ]
}

const isAhead = (day: string, today: string | undefined): boolean =>
  today !== undefined && day > today

const withdrawnFor = (unit: string, date: string, today: string | undefined): Text => {
  const day = date === '' ? text('') : dayWithYear(date)
  if (isAhead(date, today)) {
    return text(
      `Samtycket återkallas för ${unit}, från ${day.sv}.`,
      `The consent is withdrawn for ${unit}, from ${day.en}.`,
    )
  }
  return text(
    `Samtycket är återkallat för ${unit}${day.sv && `, ${day.sv}`}.`,
    `The consent has been withdrawn for ${unit}${day.en && `, ${day.en}`}.`,
  )
}
