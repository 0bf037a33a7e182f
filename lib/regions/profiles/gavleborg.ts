import { usualMinutes } from '../../plan/agenda.ts'
import type { Region } from '../profile.ts'
import { daysOff, platformsUnknown, retention } from '../standards.ts'
import { surveys } from '../surveys.ts'

const agreement = { sv: 'Gävleborgs överenskommelse om SIP', en: 'Gävleborg’s agreement on SIP' }

/** A Friday within three weeks of the call, as the agreement is taught in Hudiksvall. */
export const gavleborg: Region = {
  id: 'gavleborg',
  name: 'Gävleborg',
  ages: {
    rule: 'range',
    from: 0,
    to: 17,
    source: { sv: `${agreement.sv}: 0–17 år.`, en: `${agreement.en}: 0–17 years.` },
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
      sv: `${agreement.sv}, som i Hudiksvall: mötet hålls inom tre veckor från kallelsen.`,
      en: `${agreement.en}, as in Hudiksvall: the meeting is within three weeks of the call.`,
    },
  },
  meetingDay: {
    rule: 'set',
    weekday: 'friday',
    source: {
      sv: `${agreement.sv}, som i Hudiksvall: mötet hålls en fredag.`,
      en: `${agreement.en}, as in Hudiksvall: the meeting is on a Friday.`,
    },
  },
  daysOff,
  wording: {},
  agenda: usualMinutes,
  extraFields: [],
  platforms: platformsUnknown,
  surveys,
  retention,
  endpoint: '',
  receiver: '',
}
