import { dateInWords, swedishNames } from '../dates/in-words.ts'
import type { Sentences } from './case.ts'
import type { ConsentCases, Consenter } from './consent-cases.ts'
import { majority } from './majority.ts'
import { namesInWords } from './names-in-words.ts'

const day = (day: string) => dateInWords(day, swedishNames)

/** The two consents, in the middle of a sentence. */
export const swedishConsents = {
  planning: 'samtycket till att planen görs',
  sharing: 'samtycket att dela uppgifter',
}
const unnamed = { child: 'Barnet', guardian: 'En vårdnadshavare' }
const named = ({ role, name }: Consenter) => name || unnamed[role]

/** Of a withdrawal: it closes at once all the same. */
export const notCome = (date: string): string => `Dagen, ${day(date)}, har inte kommit.`

/** What there is to know of a consent, in Swedish: in the interface, and in what is written to others. */
export const consentSentences: Sentences<ConsentCases> = {
  withdrawn: ({ who, what, day: date, isAhead }) => {
    const names = namesInWords(who.map(named))
    const taken = namesInWords(what.map((each) => swedishConsents[each]))
    if (date === '') return `${names} har återkallat ${taken}. Dagen saknas.`
    return isAhead
      ? `${names} återkallar ${taken}. ${notCome(date)}`
      : `${names} har den ${day(date)} återkallat ${taken}.`
  },
  unitWithdrawn: ({ unit, day: date, isAhead }) =>
    isAhead
      ? `Samtycket för ${unit} återkallas. ${notCome(date)}`
      : `Samtycket för ${unit} har återkallats${date && ` den ${day(date)}`}.`,
  unitsNotCovered: ({ units }) => `Samtycket omfattar inte ${namesInWords(units)}.`,
  expired: ({ day: last }) => `Samtycket gällde till och med ${day(last)}.`,
  majority: ({ name, day: birthday, isPast, byOthers }) => {
    const who = name || 'Barnet'
    const asked = name || 'barnet'
    return isPast
      ? `${who} fyllde ${majority} den ${day(birthday)}.${byOthers ? ' Vårdnadshavarnas samtycke gäller inte längre.' : ''} Fråga ${asked} om eget samtycke.`
      : `${who} fyller ${majority} den ${day(birthday)}. Från den dagen gäller inte vårdnadshavarnas samtycke. Fråga ${asked} om eget samtycke före dess.`
  },
}
