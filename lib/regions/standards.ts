import type { Text } from '../plan/language.ts'
import type { Eve, Region } from './profile.ts'

/** Socialtjänstlagen (2025:400) 10 kap. 8–9 §§, hälso- och sjukvårdslagen (2017:30) 16 kap. 4 §. */
export const law: Text = {
  sv: 'Socialtjänstlagen (2025:400) 10 kap. 8–9 §§ och hälso- och sjukvårdslagen (2017:30) 16 kap. 4 §.',
  en: 'Socialtjänstlagen (2025:400) chapter 10, sections 8–9, and hälso- och sjukvårdslagen (2017:30) chapter 16, section 4.',
}

/** Municipality and region make the plan by law; no agreement is known that says more. */
export const callersByLaw: Region['mayCall'] = { sectors: ['municipality', 'region'], source: law }

export const schoolUnknown: Region['school'] = {
  mustAttend: 'unknown',
  source: {
    sv: 'Ingen lag kräver att skolan kommer. Vad överenskommelsen säger är inte känt.',
    en: 'No statute makes the school come. What the agreement says is not known.',
  },
}

const eves: Eve[] = ['midsummerEve', 'christmasEve', 'newYearsEve']

export const daysOff: Region['daysOff'] = {
  publicHolidays: true,
  eves,
  source: {
    sv: 'En helgdag är ingen mötesdag. Att tre aftnar också lämnas fria är panelens egen standard.',
    en: 'A public holiday is no meeting day. That three eves are left free too is the panel’s own standard.',
  },
}

/** No video platform is known for any region: each unit says which it may use. */
export const platformsUnknown: Region['platforms'] = {
  municipality: [],
  region: [],
  independentSchool: [],
  other: [],
}

export const retention: Region['retention'] = {
  draftDays: 30,
  source: {
    sv: 'Panelens egen standard. Hur länge journalen och akten sparas styr journalsystemet.',
    en: 'The panel’s own standard. How long the record is kept is up to the record system.',
  },
}

/** Nothing is known: the source says what about. */
export const unknownRule = (source: Text): { rule: 'none'; source: Text } => ({
  rule: 'none',
  source,
})
