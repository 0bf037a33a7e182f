import type { Text } from '../plan/language.ts'
import type { Plan } from '../plan/schema.ts'
import { empty } from '../plan/template/field.ts'
import { withheld, withoutWithheld } from '../plan/withheld.ts'

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
