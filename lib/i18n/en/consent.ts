import { calendarNames } from '../../dates/in-both.ts'
import { dateInWords } from '../../dates/in-words.ts'
import type { Consenter } from '../../plan/consent-cases.ts'
import { majority } from '../../plan/majority.ts'
import type { consent as source, grantForms as swedish } from '../sv/consent.ts'
import { listed } from './phrases.ts'

const day = (date: string): string => dateInWords(date, calendarNames.en)

export const consents = {
  planning: 'the consent to the plan being made',
  sharing: 'the consent to share',
}
const unnamed = { child: 'the child', guardian: 'a guardian' }
const named = ({ role, name }: Consenter) => name || unnamed[role]
const capital = (name: string): string =>
  name.replace(/^./, (letter) => letter.toLocaleUpperCase('en'))

export const grantForms: typeof swedish = {
  written: 'in writing',
  oral: 'orally',
  digital: 'digitally',
}

const notCome = (date: string): string => `The day, ${day(date)}, has not come.`

export const consent: typeof source = {
  consentCases: {
    withdrawn: ({ who, what, day: date, isAhead }) => {
      const names = listed(who.map(named))
      const taken = listed(what.map((each) => consents[each]))
      const isOne = who.length === 1
      if (date === '') {
        return `${capital(names)} ${isOne ? 'has' : 'have'} withdrawn ${taken}. The day is missing.`
      }
      return isAhead
        ? `${capital(names)} ${isOne ? 'withdraws' : 'withdraw'} ${taken}. ${notCome(date)}`
        : `On ${day(date)} ${names} withdrew ${taken}.`
    },
    unitWithdrawn: ({ unit, day: date, isAhead }) =>
      isAhead
        ? `The consent for ${unit} is withdrawn. ${notCome(date)}`
        : `The consent for ${unit} was withdrawn${date && ` on ${day(date)}`}.`,
    unitsNotCovered: ({ units }) => `The consent does not cover ${listed(units)}.`,
    expired: ({ day: last }) => `The consent was valid until ${day(last)}.`,
    majority: ({ name, day: birthday, isPast, byOthers }) => {
      const who = name || 'The child'
      const asked = name || 'the child'
      return isPast
        ? `${who} turned ${majority} on ${day(birthday)}.${byOthers ? ' The guardians’ consent no longer counts.' : ''} Ask ${asked} for their own consent.`
        : `${who} turns ${majority} on ${day(birthday)}. From that day the guardians’ consent does not count. Ask ${asked} for their own consent before it.`
    },
  },
  notCome,
  grantForms: { '': '', ...grantForms },
}
