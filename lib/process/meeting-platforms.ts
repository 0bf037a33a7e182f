import { namesInWords } from '../plan/names-in-words.ts'
import type { Party, Plan } from '../plan/schema.ts'
import { type CommonPlatforms, platformsInCommon } from '../regions/platforms.ts'
import type { Region } from '../regions/profile.ts'
import { calledParties } from './meeting-state.ts'

type Allowed = Pick<Region, 'platforms'>

/** What a party has said it may use, or else what the profile says for its sector. */
const platformsOf = ({ platforms, sector }: Party, region?: Allowed): readonly string[] => {
  const own = platforms.map((name) => name.trim()).filter((name) => name !== '')
  return own.length > 0 || sector === '' ? own : (region?.platforms[sector] ?? [])
}

/** The video platforms that all who may still come can use. */
export const meetingPlatforms = (plan: Plan, region?: Allowed): CommonPlatforms => {
  const coming = calledParties(plan).filter(({ reply }) => reply !== 'declined')
  return platformsInCommon(coming.map((party) => platformsOf(party, region)))
}

/** In Swedish, as it stands in a call and on the screen. */
export const platformsInWords = (common: CommonPlatforms): string => {
  if (common.answer === 'common') return `Alla får använda ${namesInWords(common.platforms)}.`
  return common.answer === 'none'
    ? 'Det finns ingen videoplattform som alla får använda.'
    : 'Alla har inte sagt vilken videoplattform de får använda.'
}
