import { usualMinutes } from '../../plan/agenda.ts'
import type { Region } from '../profile.ts'
import {
  callersByLaw,
  daysOff,
  platformsUnknown,
  retention,
  schoolUnknown,
  unknownRule,
} from '../standards.ts'
import { surveys } from '../surveys.ts'

export const varmland: Region = {
  id: 'varmland',
  name: 'Värmland',
  ages: unknownRule({
    sv: 'Ingen åldersgräns är känd för Värmland.',
    en: 'No age range is known for Värmland.',
  }),
  mayCall: callersByLaw,
  school: schoolUnknown,
  deadline: {
    rule: 'days',
    days: 10,
    countedFrom: 'need',
    source: {
      sv: 'Värmlands rutin: 10 dagar från behovet.',
      en: 'Värmland’s routine: 10 days from the need.',
    },
  },
  meetingDay: unknownRule({
    sv: 'Ingen bestämd veckodag är känd för Värmland.',
    en: 'No set weekday is known for Värmland.',
  }),
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
