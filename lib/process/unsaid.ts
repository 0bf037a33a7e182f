import type { Text } from '../plan/language.ts'
import type { Plan } from '../plan/schema.ts'
import { empty } from '../plan/template/field.ts'
import { withheld, withoutWithheld } from '../plan/withheld.ts'
import { withoutNames } from './discreet.ts'
import { withoutNumbers } from './numbers-out.ts'

/** That the question is not told in the calls, or not all of it: whoever calls has to know. */
export const unsaidInCall = (plan: Plan): Text | undefined => {
  const told = withoutWithheld(plan.meetingQuestion, withheld(plan))
  if (told === plan.meetingQuestion) return undefined
  return empty(told)
    ? {
        sv: 'Frågeställningen står inte i kallelsen, eftersom den rör det som inte får delas eller sägas. Skriv den med andra ord.',
        en: 'The question is not in the call, since it concerns what must not be shared or said. Put it in other words.',
      }
    : {
        sv: 'En del av frågeställningen står inte i kallelsen, eftersom den rör det som inte får delas eller sägas. Läs kallelsen innan du skickar den.',
        en: 'Part of the question is not in the call, since it concerns what must not be shared or said. Read the call before you send it.',
      }
}

/** That an address is left out since it tells who the child is: whoever calls has to send it another way. */
export const addressUnsaid = (plan: Plan): Text | undefined => {
  const { child, meeting, meetingQuestion } = plan
  // With protected identity no place is told at all.
  const texts =
    child.protectedIdentity === 'none' ? [meeting.place, meetingQuestion] : [meetingQuestion]
  if (texts.some((text) => isLeftOut(withoutNumbers(text, plan)))) {
    return {
      sv: 'En länk eller mejladress innehåller ett personnummer eller en födelsedag. Den utelämnas i kalenderfilen och i alla kallelser. Byt till en som inte säger vem barnet är.',
      en: 'A link or mail address holds a personal number or a day of birth. It is left out of the calendar file and of every call. Use one that does not tell who the child is.',
    }
  }
  return texts.some((text) => isLeftOut(withoutNames(text, plan)))
    ? {
        sv: 'En länk eller mejladress innehåller familjens namn. Den utelämnas i kalenderfilen och i kallelser där barnets namn inte får stå. Byt till en utan namn, eller lämna den för sig.',
        en: 'A link or mail address holds the family’s name. It is left out of the calendar file and of calls where the child’s name may not stand. Use one without a name, or give it another way.',
      }
    : undefined
}

const isLeftOut = (text: string): boolean => /\((?:länk|mejladress) utelämnad\)/.test(text)
