import { type Answer, planAnswers } from '../answers/answer.ts'
import { undated } from '../answers/consent.ts'
import { bare } from '../answers/definition.ts'
import { type Said, saidDay, saidPerson, saidWords } from '../answers/said.ts'
import { fold } from '../output/fold.ts'
import { hasOwn } from '../same.ts'
import type { AddedUnit, Grant, PlanContent } from '../schema.ts'
import { sameUnit } from '../unit.ts'
import { type Change, type Contents, changedAnswers, type Statement } from './change.ts'

const consentAnswers = planAnswers.flatMap((each) =>
  each.section === 'consentObtained' && !hasOwn(each, 'list') ? [each] : [],
)

/** Who has consented or withdrawn, which units may share, until when: no part of it changes in silence. */
export const consentChanges = (
  one: PlanContent,
  other: PlanContent,
  today?: string,
): readonly Change[] => {
  const [before, now] = [one.consent.sharing, other.consent.sharing]
  const both: Contents = [one, other]
  const units = (list: readonly string[], without: readonly string[]) =>
    list.map(fold).filter((unit) => unit !== '' && !without.some((each) => sameUnit(each, unit)))
  return [
    ...grantChanges(both, 'planning', one.consent.planning, other.consent.planning, today),
    ...grantChanges(both, 'sharing', before.grants, now.grants, today),
    ...units(now.units, before.units).map((unit): Change => ({ code: 'unitNamed', unit })),
    ...units(before.units, now.units).map((unit): Change => ({ code: 'unitNotNamed', unit })),
    ...addedChanges(both, before.addedUnits ?? [], now.addedUnits ?? []),
    ...withdrawnChanges(before.withdrawnUnits, now.withdrawnUnits, today),
    ...changedAnswers(consentAnswers, both, both),
  ]
}

type Stated = Pick<Grant, 'id' | 'person' | 'form' | 'date'>

type Kind<Row> = {
  readonly statement: (row: Row, content: PlanContent) => Statement
  /** Whether it is said who and when. */
  readonly isWhole: (row: Row) => boolean
  readonly isBegun: (row: Row) => boolean
  /** What a row says beside who, how and when. */
  readonly more?: readonly RowAnswer<Row>[]
}

type RowAnswer<Row> = Pick<Answer, 'name'> & { readonly of: (row: Row) => readonly Said[] }

/** What somebody has said: come, gone or changed, told apart by their ids. */
function statementChanges<Row extends Stated>(
  [one, other]: Contents,
  before: readonly Row[],
  now: readonly Row[],
  kind: Kind<Row>,
): readonly Change[] {
  const { statement, isWhole, isBegun, more = [] } = bare(kind)
  const [old, fresh] = [before.filter(isBegun), now.filter(isBegun)]
  const removed = old.filter(({ id }) => !fresh.some((row) => row.id === id))
  return [
    ...removed.map((row): Change => ({ code: 'statementRemoved', statement: statement(row, one) })),
    ...fresh.flatMap((row): readonly Change[] => {
      const earlier = old.find(({ id }) => id === row.id)
      const its = { statement: statement(row, other) }
      if (isWhole(row) && !(earlier && isWhole(earlier))) {
        return [{ code: 'consented', ...its, day: row.date }]
      }
      if (!earlier) return [{ code: 'statementBegun', ...its }]
      const answers: readonly RowAnswer<Row>[] = [
        // Whoever has got another name is still the same.
        {
          name: `${added}.person`,
          of: ({ person }) => saidPerson(person === row.person ? other : one, person),
        },
        { name: `${added}.form`, of: ({ form }) => saidForm(form) },
        { name: `${added}.date`, of: ({ date }) => saidDay(date) },
        ...more,
      ]
      return changedAnswers(
        answers.map(({ name, of }) => ({ name, as: 'words', says: (said) => of(said as Row) })),
        [earlier, row],
        [one, other],
        its,
      )
    }),
  ]
}

/** Who, how and when are called here as where a unit is added. */
const added = 'consent.sharing.addedUnits'

const saidForm = (form: Grant['form']): readonly Said[] =>
  form === '' ? [] : [{ choice: form, of: `${added}.form` }]

function grantChanges(
  both: Contents,
  to: 'planning' | 'sharing',
  before: readonly Grant[],
  now: readonly Grant[],
  today: string | undefined,
): readonly Change[] {
  const [, other] = both
  const statement = ({ person }: Grant, content: PlanContent): Statement => ({
    to,
    who: saidPerson(content, person),
  })
  return [
    ...statementChanges(both, before, now, {
      statement,
      isWhole: ({ person, date }) => date !== '' && saidPerson(other, person).length > 0,
      isBegun: ({ person, form, date, withdrawn }) =>
        [person, form, date, withdrawn].some((said) => fold(said) !== ''),
    }),
    ...now.flatMap((grant): readonly Change[] => {
      const { withdrawn } = grant
      const earlier = before.find(({ id }) => id === grant.id)?.withdrawn ?? ''
      if (withdrawn === earlier) return []
      const its = { statement: statement(grant, other) }
      if (withdrawn === '') return [{ code: 'notWithdrawn', ...its }]
      const day = withdrawn === undated ? '' : withdrawn
      return [{ code: 'withdrawn', ...its, day, isAhead: isAhead(day, today) }]
    }),
  ]
}

const addedChanges = (
  both: Contents,
  before: readonly AddedUnit[],
  now: readonly AddedUnit[],
): readonly Change[] =>
  statementChanges(both, before, now, {
    statement: ({ unit, person }, content) => ({
      unit: fold(unit),
      who: saidPerson(content, person),
    }),
    isWhole: ({ unit, person, form, date }) =>
      [unit, form, date].every((said) => fold(said) !== '') &&
      saidPerson(both[1], person).length > 0,
    isBegun: ({ unit, person, form, date }) =>
      [unit, person, form, date].some((said) => fold(said) !== ''),
    more: [{ name: `${added}.unit`, of: ({ unit }) => saidWords(unit) }],
  })

type Withdrawn = PlanContent['consent']['sharing']['withdrawnUnits']

/** One unit may have been withdrawn on several days. */
function withdrawnChanges(
  before: Withdrawn,
  now: Withdrawn,
  today: string | undefined,
): readonly Change[] {
  const isIn = (rows: Withdrawn, { unit, date }: Withdrawn[number]) =>
    rows.some((each) => each.date === date && sameUnit(each.unit, unit))
  const isNamed = ({ unit }: Withdrawn[number]) => fold(unit) !== ''
  const fresh = now.filter((each) => isNamed(each) && !isIn(before, each))
  const gone = before.filter((each) => isNamed(each) && !isIn(now, each))
  return [
    // One of another day has taken its place.
    ...gone
      .filter(({ unit }) => !fresh.some((each) => sameUnit(each.unit, unit)))
      .map(({ unit }): Change => ({ code: 'unitNotWithdrawn', unit: fold(unit) })),
    ...fresh.map(
      ({ unit, date }): Change => ({
        code: 'unitWithdrawn',
        unit: fold(unit),
        day: date,
        isAhead: isAhead(date, today),
      }),
    ),
  ]
}

const isAhead = (day: string, today: string | undefined): boolean =>
  today !== undefined && day > today
