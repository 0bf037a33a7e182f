import type { Region } from '../regions/profile.ts'

export type Wording = Region['wording']

/** Swedish, as the texts that are sent and filed are. The profile's own word goes first. */
export const worded = (wording: Wording | undefined, key: keyof typeof standard): string =>
  wording?.[key]?.sv ?? standard[key]

const standard = {
  summons: 'Kallelse till SIP-möte',
  invitation: 'Inbjudan till SIP-möte',
  meetingQuestion: 'Frågeställning',
  chair: 'Mötesledare',
  preMeeting: 'Förmöte',
  followUp: 'Uppföljning',
  deviation: 'Avvikelse',
} as const
