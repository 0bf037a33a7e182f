import type { Text } from './language.ts'
import type { Intervention } from './schema.ts'

/** A question beside a vague answer. It never blocks anything. */
export type Nudge = { readonly about: 'what' | 'who' | 'when'; readonly text: Text }

// Words that leave open who does it or when (domain: practice in several regions).
const vagueTime =
  /vid behov|snarast|så snart som möjligt|så fort som möjligt|fortlöpande|löpande|tills vidare/i
const vaguePlace = /^(skolan|kommunen|regionen|vården)$/i
const vagueGroup = /^(föräldrarna|alla|vi)$/i

/**
 * What to ask about one intervention. Empty while nothing has been written in it: a row that has
 * just been added is not yet wrong.
 */
export function nudges({ what, unit, person, start, followUp }: Intervention): readonly Nudge[] {
  if (what.trim() === '') return []
  const found: Nudge[] = []
  const words = vagueTime.exec(what)?.[0]
  if (words !== undefined) {
    found.push({
      about: 'what',
      text: {
        sv: `”${words}” kan betyda olika för olika personer. När, och hur ofta?`,
        en: `“${words}” can mean different things to different people. When, and how often?`,
      },
    })
  }
  if (unit.trim() === '') {
    found.push({
      about: 'who',
      text: {
        sv: 'Vem gör det? Ange enhet, och person om ni vet.',
        en: 'Who does it? Name the unit, and the person if you know.',
      },
    })
  } else if (person.trim() === '') {
    const name = unit.trim()
    const who = vaguePlace.test(name)
      ? { sv: `Vem på ${name.toLocaleLowerCase('sv')}?`, en: `Who at ${name}?` }
      : vagueGroup.test(name) && { sv: `Vem menas med ”${name}”?`, en: `Who is “${name}”?` }
    if (who) {
      found.push({
        about: 'who',
        text: {
          sv: `${who.sv} Ange enhet och person, så vet familjen vem de ska ringa.`,
          en: `${who.en} Name the unit and person, so that the family knows whom to call.`,
        },
      })
    }
  }
  const when = missingDays(start, followUp)
  if (when) found.push({ about: 'when', text: when })
  return found
}

function missingDays(start: string, followUp: string): Text | undefined {
  if (start !== '' && followUp !== '') {
    if (followUp >= start) return undefined
    return {
      sv: 'Uppföljningen ligger före starten. Stämmer dagarna?',
      en: 'The follow-up comes before the start. Are the days right?',
    }
  }
  if (start !== '') return { sv: 'När följer ni upp?', en: 'When do you follow up?' }
  if (followUp !== '') return { sv: 'När börjar det?', en: 'When does it start?' }
  return {
    sv: 'När börjar det, och när följer ni upp?',
    en: 'When does it start, and when do you follow up?',
  }
}
