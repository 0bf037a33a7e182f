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

/** Little is known but Norrtälje's SIP-kollen, which every profile asks the staff by. */
export const stockholm: Region = {
  id: 'stockholm',
  name: 'Stockholm',
  ages: unknownRule({
    sv: 'Ingen åldersgräns är känd för Stockholm.',
    en: 'No age range is known for Stockholm.',
  }),
  mayCall: callersByLaw,
  school: schoolUnknown,
  deadline: unknownRule({
    sv: 'Ingen tidsgräns är känd för Stockholm. Lagen säger inget antal dagar, men arbetet ska börja genast.',
    en: 'No deadline is known for Stockholm. The law gives no number of days, but the work starts at once.',
  }),
  meetingDay: unknownRule({
    sv: 'Ingen bestämd veckodag är känd för Stockholm.',
    en: 'No set weekday is known for Stockholm.',
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
