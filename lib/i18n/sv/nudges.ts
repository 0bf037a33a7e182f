import type { Sentences } from '../../plan/case.ts'
import type { NudgeCases } from '../../plan/nudge.ts'

const nameThem = 'Ange enhet och person, så vet familjen vem de ska ringa.'

const sentences: Sentences<NudgeCases> = {
  vagueWords: ({ words }) => `”${words}” kan betyda olika för olika personer. När, och hur ofta?`,
  whoDoesIt: 'Vem gör det? Ange enhet, och person om ni vet.',
  whoAtPlace: ({ place }) => `Vem på ${place.toLocaleLowerCase('sv')}? ${nameThem}`,
  whoInGroup: ({ group }) => `Vem menas med ”${group}”? ${nameThem}`,
  daysInOrder: 'Uppföljningen ligger före starten. Stämmer dagarna?',
  whenFollowedUp: 'När följer ni upp?',
  whenBegun: 'När börjar det?',
  whenBoth: 'När börjar det, och när följer ni upp?',
}

/** What is asked beside a vague answer. */
export const nudges = { nudges: sentences }
