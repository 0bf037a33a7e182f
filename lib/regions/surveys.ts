import type { Text } from '../plan/language.ts'
import type { Region, RegionSurvey } from './profile.ts'

const name: Text = { sv: 'Egen standard', en: 'Own standard' }

/** No official scale is known. */
const scale: RegionSurvey['scale'] = {
  from: 1,
  to: 5,
  low: { sv: 'Stämmer inte alls', en: 'Not true at all' },
  high: { sv: 'Stämmer helt', en: 'Completely true' },
}

/** The five statements after a meeting in Norrtälje's SIP-kollen. */
const staff: RegionSurvey = {
  id: 'staff',
  name: { sv: 'SIP-kollen, personal', en: 'SIP-kollen, staff' },
  statements: [
    { id: 'heard', text: { sv: 'Jag fick komma till tals.', en: 'I was able to have my say.' } },
    {
      id: 'contributed',
      text: {
        sv: 'Jag fick bidra med min kunskap och kunde erbjuda stöd från min yrkesroll.',
        en: 'I was able to contribute what I know, and could offer support from my professional role.',
      },
    },
    {
      id: 'important',
      text: {
        sv: 'Mötet handlade om det som är viktigt just nu.',
        en: 'The meeting was about what is important right now.',
      },
    },
    {
      id: 'clear',
      text: { sv: 'Det är tydligt vem som ska göra vad.', en: 'It is clear who will do what.' },
    },
    {
      id: 'answered',
      text: { sv: 'Jag har fått svar på mina frågor.', en: 'I have got answers to my questions.' },
    },
  ],
  scale,
  source: {
    sv: 'Påståendena är Norrtäljes SIP-kollen. Skalan är panelens egen standard.',
    en: 'The statements are Norrtälje’s SIP-kollen. The scale is the panel’s own standard.',
  },
}

/** Written for the panel: no verified set for families is known. */
const family: RegionSurvey = {
  id: 'family',
  name,
  statements: [
    {
      id: 'heard',
      text: {
        sv: 'Jag fick säga det som är viktigt för mig.',
        en: 'I was able to say what is important to me.',
      },
    },
    { id: 'listened', text: { sv: 'De andra lyssnade.', en: 'The others listened.' } },
    {
      id: 'understood',
      text: { sv: 'Jag förstod det som sades.', en: 'I understood what was said.' },
    },
    {
      id: 'clear',
      text: { sv: 'Jag vet vem som ska göra vad.', en: 'I know who will do what.' },
    },
    {
      id: 'answered',
      text: { sv: 'Jag fick svar på mina frågor.', en: 'I got answers to my questions.' },
    },
  ],
  scale,
  source: {
    sv: 'Frågorna och skalan är panelens egen standard.',
    en: 'The questions and the scale are the panel’s own standard.',
  },
}

export const surveys: Region['surveys'] = { staff, family }
