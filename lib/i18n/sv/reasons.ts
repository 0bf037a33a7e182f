import { type Sentences, say } from '../../plan/case.ts'
import { consentSentences, notCome } from '../../plan/consent-in-words.ts'
import { join } from '../../plan/output/document.ts'
import type { Reasons } from '../../plan/template/reasons.ts'

const lacking = {
  unit: 'enhet som ansvarar',
  start: 'startdag',
  followUp: 'dag för uppföljning',
}
const consentTo = {
  planning: ' till att planen görs',
  sharing: ' till att enheterna delar uppgifter',
}

const sentences: Sentences<Reasons> = {
  principalMissing: 'Ange huvudman.',
  leadUnitMissing: 'Ange enhet.',
  contactMissing: 'Ange en kontaktperson med namn.',
  identifierMissing: 'Ange vem, med roll eller relation.',
  staffUnitMissing: 'Ange personalens enhet.',
  dateMissing: 'Ange datum.',
  planningConsentMissing: 'Ange vem som samtyckt till att planen görs, hur och när.',
  sharingConsentMissing: 'Ange vem som samtyckt till att enheterna delar uppgifter, hur och när.',
  consentUnitsMissing: 'Ange vilka enheter samtycket gäller.',
  consentAhead: ({ day }) => notCome(day),
  noHandoff: ({ why }) =>
    `${why === 'everyUnit' ? 'Samtycket är återkallat för alla enheter.' : say(why, consentSentences)} Planen kan inte lämnas över.`,
  expired: consentSentences.expired,
  majority: consentSentences.majority,
  silentGuardians: ({ guardians, alone }) => {
    const first = alone
      ? `Bara ${alone.name || 'barnet'} har samtyckt${alone.to ? consentTo[alone.to] : ''}. Vad ett barns eget samtycke räcker till beror på ålder och mognad.`
      : 'Vid gemensam vårdnad tillfrågas båda.'
    const whom = join(guardians.map(({ name, units }) => join([name, join(units)], ' för ')))
    return `${first} Ange varför samtycke saknas från ${whom || 'vårdnadshavarna'}.`
  },
  noPlanForUnit: ({ why }) => `${say(why, consentSentences)} Enheten får inte planen.`,
  noPlanForUnits: ({ why }) => `${say(why, consentSentences)} De får inte planen.`,
  accountMissing: 'Beskriv minst ett sätt som barnet har varit med på.',
  ownWordsMissing: 'Barnets egna ord saknas. Skriv dem, eller varför de saknas.',
  interventionMissing: 'Lägg till minst en insats.',
  interventionsUnnamed: ({ count, of }) => `${count} av ${of} insatser saknar vad som ska göras.`,
  needMissing: 'Skriv vilket behov insatserna svarar mot, här eller i del 2.',
  firstAnIntervention: 'Lägg till en insats i del 5 först.',
  interventionsLack: ({ answer, count, of }) =>
    `${count} av ${of} insatser saknar ${lacking[answer]}.`,
  followUpBeforeStart: 'En uppföljning ligger före insatsens start. Rätta en av dagarna.',
  measureMissing: 'Lägg till en åtgärd, eller svara att det inte finns några.',
  measureVague: 'Ange både vem och vad för varje åtgärd.',
  shortGoalMissing: 'Skriv minst ett mål på kort sikt.',
  longGoalMissing: 'Skriv minst ett mål på lång sikt.',
}

/** What each of the eight fields still needs. */
export const reasons = { reasons: sentences }
