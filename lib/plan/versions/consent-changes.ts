import { dayWithYear } from '../day-in-words.ts'
import type { Text } from '../language.ts'
import { fold } from '../output/fold.ts'
import { personName } from '../person.ts'
import type { AddedUnit, Grant, Plan, PlanContent } from '../schema.ts'
import { undated } from '../schema-consent.ts'
import { sameUnit } from '../unit.ts'
import { changedAnswers, type PlanAnswer, part, text } from './change.ts'

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

/** Who has consented or withdrawn, which units may share, until when. */
export const consentChanges = (one: PlanContent, other: PlanContent): readonly Text[] => {
  const [before, now] = [one.consent.sharing, other.consent.sharing]
  const units = (list: readonly string[], without: readonly string[]) =>
    list.map(fold).filter((unit) => unit !== '' && !without.some((each) => sameUnit(each, unit)))
  return [
    ...grantChanges(
      other,
      text('samtycket till att planen görs', 'the consent to the plan being made'),
      one.consent.planning,
      other.consent.planning,
    ),
    ...grantChanges(
      other,
      text('samtycket att dela uppgifter', 'the consent to share'),
      before.grants,
      now.grants,
    ),
    ...units(now.units, before.units).map((unit) =>
      text(`Samtycket omfattar nu ${unit}.`, `The consent now covers ${unit}.`),
    ),
    ...units(before.units, now.units).map((unit) =>
      text(`Samtycket omfattar inte längre ${unit}.`, `The consent no longer covers ${unit}.`),
    ),
    ...(now.addedUnits ?? [])
      .filter(({ id }) => !before.addedUnits?.some((each) => each.id === id))
      .filter(({ unit, person, form, date }) =>
        [unit, person, form, date].every((said) => fold(said) !== ''),
      )
      .map((added) => addedTo(other, added)),
    ...now.withdrawnUnits
      .filter(({ unit }) => !before.withdrawnUnits.some((each) => sameUnit(each.unit, unit)))
      .filter(({ unit }) => fold(unit) !== '')
      .map(({ unit, date }) => withdrawnFor(fold(unit), date)),
    ...changedAnswers(consentAnswers, one, other),
  ]
}

function grantChanges(
  content: PlanContent,
  what: Text,
  before: readonly Grant[],
  now: readonly Grant[],
): readonly Text[] {
  const nameOf = ({ person }: Grant) => fold(personName(content as Plan, person))
  const isSaid = (grant: Grant) => grant.date !== '' && nameOf(grant) !== ''
  return now.filter(isSaid).flatMap((grant) => {
    const who = nameOf(grant)
    const earlier = before.find(({ id }) => id === grant.id)
    const given =
      earlier && isSaid(earlier)
        ? []
        : [
            text(
              `${who} har gett ${what.sv}, ${dayWithYear(grant.date).sv}.`,
              `${who} has given ${what.en}, ${dayWithYear(grant.date).en}.`,
            ),
          ]
    if (grant.withdrawn === '' || earlier?.withdrawn === grant.withdrawn) return given
    const day = grant.withdrawn === undated ? undefined : dayWithYear(grant.withdrawn)
    return [
      ...given,
      text(
        `${who} har återkallat ${what.sv}${day ? `, ${day.sv}` : ''}.`,
        `${who} has withdrawn ${what.en}${day ? `, ${day.en}` : ''}.`,
      ),
    ]
  })
}

const addedTo = (content: PlanContent, { unit, person, date }: AddedUnit): Text => {
  const who = fold(personName(content as Plan, person))
  const day = dayWithYear(date)
  return text(
    `${who} har samtyckt till att ${fold(unit)} läggs till i samtycket, ${day.sv}.`,
    `${who} has consented to ${fold(unit)} being added to the consent, ${day.en}.`,
  )
}

const withdrawnFor = (unit: string, date: string): Text => {
  const day = date === '' ? text('') : dayWithYear(date)
  return text(
    `Samtycket är återkallat för ${unit}${day.sv && `, ${day.sv}`}.`,
    `The consent has been withdrawn for ${unit}${day.en && `, ${day.en}`}.`,
  )
}
