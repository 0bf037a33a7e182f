import { dayWithYear } from '../dates/in-words.ts'
import {
  isGivenByOthers,
  unnamedUnits,
  type WithdrawnUnit,
  withdrawals,
  withdrawnUnits,
} from './consent.ts'
import type { Text } from './language.ts'
import { isOfAge, majority } from './majority.ts'
import { namesInWords } from './names-in-words.ts'
import { personName } from './person.ts'
import type { Plan } from './schema.ts'
import { undated } from './schema-consent.ts'

/**
 * "Mira Lind och Johan Berg har den 20 november 2026 återkallat samtycket …": whose word it was, and
 * when. What several have taken back on one day is said once.
 */
export const withdrawalsInWords = (plan: Plan, today: string): readonly Text[] => {
  const { planning, sharing } = plan.consent
  const told = (grants: typeof planning, what: Text) =>
    withdrawals(plan, grants, today).map((grant) => ({
      who: [whoIs(plan, grant.person)],
      day: grant.withdrawn,
      what: [what],
    }))
  const all: readonly Told[] = [
    ...told(planning, {
      sv: 'samtycket till att planen görs',
      en: 'the consent to the plan being made',
    }),
    ...told(sharing.grants, { sv: 'samtycket att dela uppgifter', en: 'the consent to share' }),
  ]
  return joined(joined(all, 'what', 'who'), 'who', 'what').map((each) => inOneSentence(each, today))
}

type Told = { readonly who: readonly Text[]; readonly day: string; readonly what: readonly Text[] }

const inSwedish = (texts: readonly Text[]): string => texts.map(({ sv }) => sv).join('\n')

/** Those of one day with the same `other` become one, with what each had of `part`. */
const joined = (
  all: readonly Told[],
  part: 'who' | 'what',
  other: 'who' | 'what',
): readonly Told[] =>
  [...Map.groupBy(all, (each) => `${each.day}\n${inSwedish(each[other])}`).values()].map(
    ([first, ...more]) => ({
      ...(first as Told),
      [part]: [first as Told, ...more]
        .flatMap((each) => each[part])
        .filter((text, index, texts) => texts.findIndex(({ sv }) => sv === text.sv) === index),
    }),
  )

const inOneSentence = ({ who, day, what }: Told, today: string): Text => {
  const names = listOf(who)
  const taken = listOf(what)
  if (day === undated) {
    return {
      sv: `${names.sv} har återkallat ${taken.sv}. Dagen saknas.`,
      en: `${capital(names.en)} ${who.length > 1 ? 'have' : 'has'} withdrawn ${taken.en}. The day is missing.`,
    }
  }
  const words = dayWithYear(day)
  if (day > today) {
    return {
      sv: `${names.sv} återkallar ${taken.sv}. ${notCome(words).sv}`,
      en: `${capital(names.en)} ${who.length > 1 ? 'withdraw' : 'withdraws'} ${taken.en}. ${notCome(words).en}`,
    }
  }
  return {
    sv: `${names.sv} har den ${words.sv} återkallat ${taken.sv}.`,
    en: `On ${words.en} ${names.en} withdrew ${taken.en}.`,
  }
}

const listOf = (texts: readonly Text[]): Text => ({
  sv: namesInWords(texts.map(({ sv }) => sv)).sv,
  en: namesInWords(texts.map(({ en }) => en)).en,
})

const whoIs = (plan: Plan, person: string): Text => {
  const name = person === 'child' ? plan.child.name.trim() : personName(plan, person).trim()
  if (name !== '') return { sv: name, en: name }
  return person === 'child'
    ? { sv: 'Barnet', en: 'the child' }
    : { sv: 'En vårdnadshavare', en: 'a guardian' }
}

const capital = (name: string): string =>
  name.replace(/^./, (letter) => letter.toLocaleUpperCase('en'))

/** Of a withdrawal: it closes at once all the same. */
export const notCome = (day: Text): Text => ({
  sv: `Dagen, ${day.sv}, har inte kommit.`,
  en: `The day, ${day.en}, has not come.`,
})

/** "Samtycket för Socialtjänsten har återkallats den 20 november 2026." */
export const withdrawnUnitInWords = ({ unit, date }: WithdrawnUnit, today: string): Text => {
  const day = date === '' ? undefined : dayWithYear(date)
  if (day && date > today) {
    return {
      sv: `Samtycket för ${unit.trim()} återkallas. ${notCome(day).sv}`,
      en: `The consent for ${unit.trim()} is withdrawn. ${notCome(day).en}`,
    }
  }
  return {
    sv: `Samtycket för ${unit.trim()} har återkallats${day ? ` den ${day.sv}` : ''}.`,
    en: `The consent for ${unit.trim()} was withdrawn${day ? ` on ${day.en}` : ''}.`,
  }
}

/** Who is told nothing and why, one sentence each: withdrawn, or never consented to. */
export const untoldInWords = (plan: Plan, today: string): readonly Text[] => {
  const outside = namesInWords(unnamedUnits(plan, today))
  return [
    ...withdrawnUnits(plan, today).map((each) => withdrawnUnitInWords(each, today)),
    ...(outside.sv === ''
      ? []
      : [
          {
            sv: `Samtycket omfattar inte ${outside.sv}.`,
            en: `The consent does not cover ${outside.en}.`,
          },
        ]),
  ]
}

/** Until when the consent was valid, where that day has passed. */
export const expiryInWords = ({ consent: { sharing } }: Plan): Text => {
  const day = dayWithYear(sharing.validUntil)
  return {
    sv: `Samtycket gällde till och med ${day.sv}.`,
    en: `The consent was valid until ${day.en}.`,
  }
}

/** What the day of majority means for the consent, before it and after. */
export const majorityInWords = (plan: Plan, day: string, today: string): Text => {
  const name = plan.child.name.trim()
  const words = dayWithYear(day)
  const who = { sv: name || 'Barnet', en: name || 'The child' }
  const asked = { sv: name || 'barnet', en: name || 'the child' }
  const byOthers = isGivenByOthers(plan)
  return isOfAge(plan, today)
    ? {
        sv: `${who.sv} fyllde ${majority} den ${words.sv}.${byOthers ? ' Vårdnadshavarnas samtycke gäller inte längre.' : ''} Fråga ${asked.sv} om eget samtycke.`,
        en: `${who.en} turned ${majority} on ${words.en}.${byOthers ? ' The guardians’ consent no longer counts.' : ''} Ask ${asked.en} for their own consent.`,
      }
    : {
        sv: `${who.sv} fyller ${majority} den ${words.sv}. Från den dagen gäller inte vårdnadshavarnas samtycke. Fråga ${asked.sv} om eget samtycke före dess.`,
        en: `${who.en} turns ${majority} on ${words.en}. From that day the guardians’ consent does not count. Ask ${asked.en} for their own consent before it.`,
      }
}
