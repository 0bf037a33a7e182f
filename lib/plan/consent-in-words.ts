import { unnamedUnits, type WithdrawnUnit, withdrawals, withdrawnUnits } from './consent.ts'
import { dayWithYear } from './day-in-words.ts'
import type { Text } from './language.ts'
import { isOfAge, majority } from './majority.ts'
import { namesInWords } from './names-in-words.ts'
import { personName } from './person.ts'
import type { Plan } from './schema.ts'
import { undated } from './schema-consent.ts'

/** "Mira Lind har den 20 november 2026 återkallat samtycket …": whose word it was, and when. */
export const withdrawalsInWords = (plan: Plan, today: string): readonly Text[] => {
  const { planning, sharing } = plan.consent
  const told = (grants: typeof planning, what: Text) =>
    withdrawals(plan, grants, today).map(({ person, withdrawn }): Text => {
      const who = whoIs(plan, person)
      if (withdrawn === undated) {
        const name = who.en.replace(/^./, (letter) => letter.toLocaleUpperCase('en'))
        return {
          sv: `${who.sv} har återkallat samtycket ${what.sv}. Dagen saknas.`,
          en: `${name} has withdrawn the consent ${what.en}. The day is missing.`,
        }
      }
      const day = dayWithYear(withdrawn)
      return {
        sv: `${who.sv} har den ${day.sv} återkallat samtycket ${what.sv}.`,
        en: `On ${day.en} ${who.en} withdrew the consent ${what.en}.`,
      }
    })
  const all = [
    ...told(planning, { sv: 'till att planen görs', en: 'to the plan being made' }),
    ...told(sharing.grants, { sv: 'att dela uppgifter', en: 'to share' }),
  ]
  return all.filter(({ sv }, index) => all.findIndex((other) => other.sv === sv) === index)
}

const whoIs = (plan: Plan, person: string): Text => {
  const name = person === 'child' ? plan.child.name.trim() : personName(plan, person).trim()
  if (name !== '') return { sv: name, en: name }
  return person === 'child'
    ? { sv: 'Barnet', en: 'the child' }
    : { sv: 'En vårdnadshavare', en: 'a guardian' }
}

/** "Samtycket för Socialtjänsten har återkallats den 20 november 2026." */
export const withdrawnUnitInWords = ({ unit, date }: WithdrawnUnit): Text => {
  const day = date === '' ? undefined : dayWithYear(date)
  return {
    sv: `Samtycket för ${unit.trim()} har återkallats${day ? ` den ${day.sv}` : ''}.`,
    en: `The consent for ${unit.trim()} was withdrawn${day ? ` on ${day.en}` : ''}.`,
  }
}

/** Who is told nothing and why, one sentence each: withdrawn, or never consented to. */
export const untoldInWords = (plan: Plan, today: string): readonly Text[] => {
  const outside = namesInWords(unnamedUnits(plan, today))
  return [
    ...withdrawnUnits(plan, today).map(withdrawnUnitInWords),
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
  return isOfAge(plan, today)
    ? {
        sv: `${who.sv} fyllde ${majority} den ${words.sv}. Vårdnadshavarnas samtycke gäller inte längre. Fråga ${asked.sv} om eget samtycke.`,
        en: `${who.en} turned ${majority} on ${words.en}. The guardians’ consent no longer counts. Ask ${asked.en} for their own consent.`,
      }
    : {
        sv: `${who.sv} fyller ${majority} den ${words.sv}. Från den dagen gäller inte vårdnadshavarnas samtycke. Fråga ${asked.sv} om eget samtycke före dess.`,
        en: `${who.en} turns ${majority} on ${words.en}. From that day the guardians’ consent does not count. Ask ${asked.en} for their own consent before it.`,
      }
}
