import { dayWithYear } from '../../dates/in-both.ts'
import { undated } from '../answers/consent.ts'
import { formLabels } from '../answers/consent-labels.ts'
import { text } from '../answers/label.ts'
import { type Answer, told } from '../answers/told.ts'
import type { Text } from '../language.ts'
import { fold } from '../output/fold.ts'
import { personInRecord } from '../person-in-record.ts'
import type { AddedUnit, Grant, Plan, PlanContent } from '../schema.ts'
import { sameUnit } from '../unit.ts'
import { changedAnswers } from './change.ts'

const consentAnswers = told.flatMap((each) =>
  each.section === 'consentObtained' && !('list' in each) ? [each] : [],
)

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
    ...changedAnswers(consentAnswers, [one, other], [one, other]),
  ]
}

type Statement = Pick<Grant, 'id' | 'person' | 'form' | 'date'>

type Told<Row> = Pick<Answer, 'name' | 'as'> & { readonly of: (row: Row) => Text }

type Telling<Row> = {
  /** "Samtycket att dela uppgifter från Mira Lind", in the middle of a sentence. */
  readonly called: (row: Row, content: PlanContent) => Text
  /** Whole sentences, where it is said who and when. */
  readonly given: (row: Row) => Text | undefined
  readonly isBegun: (row: Row) => boolean
  readonly more?: readonly Told<Row>[]
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
      const answers: readonly Told<Row>[] = [
        // Whoever has got another name is still the same.
        {
          name: text('vem', 'who'),
          as: 'words',
          of: (said) => text(nameOf(said.person === row.person ? other : one, said)),
        },
        { name: text('hur', 'how'), as: 'words', of: ({ form }) => formLabels[form] },
        { name: text('dag', 'day'), as: 'day', of: ({ date }) => text(date) },
        ...more,
      ]
      const named = answers.map(({ name, as, of }) => ({
        name: text(`Ändrat, ${what.sv}, ${name.sv}`, `Changed, ${what.en}, ${name.en}`),
        as,
        words: (given: unknown) => of(given as Row),
      }))
      return changedAnswers(named, [earlier, row], [one, other])
    }),
  ]
}

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
    more: [{ name: text('enhet', 'unit'), as: 'words', of: ({ unit }) => text(fold(unit)) }],
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
