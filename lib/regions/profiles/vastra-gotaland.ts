import { usualMinutes } from '../../plan/agenda.ts'
import type { Region } from '../profile.ts'
import { daysOff, platformsUnknown, retention, unknownRule } from '../standards.ts'
import { surveys } from '../surveys.ts'

const agreement = {
  sv: 'Västra Götalands överenskommelse om SIP',
  en: 'Västra Götaland’s agreement on SIP',
}

export const vastraGotaland: Region = {
  id: 'vastra-gotaland',
  name: 'Västra Götaland',
  ages: {
    rule: 'range',
    from: 0,
    to: 20,
    source: {
      sv: `${agreement.sv}: till och med 20 år.`,
      en: `${agreement.en}: up to and including 20 years.`,
    },
  },
  mayCall: {
    sectors: ['municipality', 'region', 'independentSchool'],
    source: {
      sv: `${agreement.sv}: skola och förskola är likvärdig part.`,
      en: `${agreement.en}: school and preschool are an equal party.`,
    },
  },
  school: {
    mustAttend: 'yes',
    source: {
      sv: `${agreement.sv}: skola och förskola är likvärdig part. Lagen kräver det inte.`,
      en: `${agreement.en}: school and preschool are an equal party. The law does not demand it.`,
    },
  },
  deadline: {
    rule: 'days',
    days: 21,
    countedFrom: 'summons',
    source: {
      sv: `${agreement.sv}: tre veckor. Panelen räknar från kallelsen.`,
      en: `${agreement.en}: three weeks. The panel counts from the call.`,
    },
  },
  meetingDay: unknownRule({
    sv: 'Ingen bestämd veckodag är känd för Västra Götaland.',
    en: 'No set weekday is known for Västra Götaland.',
  }),
  daysOff,
  // Up to and including 20, so not every one of them is a child.
  wording: { child: { sv: 'Barnet eller den unga', en: 'The child or young person' } },
  agenda: usualMinutes,
  extraFields: [],
  platforms: platformsUnknown,
  surveys,
  retention,
  endpoint: '',
  receiver: '',
}
