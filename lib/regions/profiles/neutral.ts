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

/** Used until a region is chosen: what the law says, and nothing that an agreement might. */
export const neutral: Region = {
  id: 'neutral',
  name: 'Ingen region vald',
  ages: unknownRule({
    sv: 'Lagen sätter ingen åldersgräns för en SIP. Välj region för att se överenskommelsens.',
    en: 'The law sets no age range for a SIP. Choose a region to see its agreement’s.',
  }),
  mayCall: callersByLaw,
  school: schoolUnknown,
  deadline: unknownRule({
    sv: 'Lagen säger inget antal dagar, men arbetet ska börja genast. Välj region för att se överenskommelsens tidsgräns.',
    en: 'The law gives no number of days, but the work starts at once. Choose a region to see its agreement’s deadline.',
  }),
  meetingDay: unknownRule({
    sv: 'Lagen säger inget om mötesdag. Välj region för att se överenskommelsens.',
    en: 'The law says nothing of a meeting day. Choose a region to see its agreement’s.',
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
