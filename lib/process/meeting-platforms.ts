import type { Text } from '../plan/language.ts'
import type { Party, Plan } from '../plan/schema.ts'
import { type CommonPlatforms, platformsInCommon } from '../regions/platforms.ts'
import type { Region } from '../regions/profile.ts'
import { listed } from './in-words.ts'
import { calledParties } from './meeting-state.ts'

type Allowed = Pick<Region, 'platforms'>

/** What a party has said it may use, or else what the profile says for its sector. */
export const platformsOf = ({ platforms, sector }: Party, region?: Allowed): readonly string[] => {
  const own = platforms.map((name) => name.trim()).filter((name) => name !== '')
  return own.length > 0 || sector === '' ? own : (region?.platforms[sector] ?? [])
}

/** The video platforms that all who may still come can use, and that as a sentence. */
export const meetingPlatforms = (
  plan: Plan,
  region?: Allowed,
): CommonPlatforms & { readonly text: Text } => {
  const coming = calledParties(plan).filter(({ reply }) => reply !== 'declined')
  const common = platformsInCommon(coming.map((party) => platformsOf(party, region)))
  return { ...common, text: inWords(common) }
}

const inWords = (common: CommonPlatforms): Text => {
  switch (common.answer) {
    case 'common': {
      const names = listed(common.platforms)
      return { sv: `Alla får använda ${names.sv}.`, en: `All may use ${names.en}.` }
    }
    case 'none':
      return {
        sv: 'Det finns ingen videoplattform som alla får använda.',
        en: 'There is no video platform that all may use.',
      }
    case 'unknown':
      return {
        sv: 'Alla har inte sagt vilken videoplattform de får använda.',
        en: 'Not all have said which video platform they may use.',
      }
  }
}
