import type { FieldName } from '../../plan/template/field.ts'
import type { FieldId } from '../../plan/template/fields.ts'

/** What the documentation fields are called, and what helps to answer them. */
export const fieldNames: { readonly fieldNames: Readonly<Record<FieldId, FieldName>> } = {
  fieldNames: {
    leadPrincipal: {
      title: 'Ansvarig huvudman',
      short: 'ansvarig huvudman',
      help: 'Skriv vilken huvudman och enhet som håller ihop planen, och vem familjen ska ringa.',
    },
    needIdentifiedBy: {
      title: 'Vem uppmärksammade behovet',
      short: 'vem som såg behovet',
      help: 'Skriv vem som såg behovet, när, och vad personen såg. Det kan vara personal, barnet eller familjen.',
    },
    consentObtained: {
      title: 'Samtycke',
      short: 'samtycke',
      help: 'Två samtycken hålls isär: att planen görs, och att namngivna enheter får dela uppgifter. Fråga alltid vad som inte får delas.',
    },
    childParticipation: {
      title: 'Barnets delaktighet',
      short: 'barnets delaktighet',
      help: 'Beskriv hur barnet har varit med, före och under mötet. Skriv barnets egna ord som barnet sa dem.',
    },
    neededInterventions: {
      title: 'Insatser som behövs',
      short: 'insatser',
      help: 'Skriv vad som ska göras, vem som gör det och när ni följer upp.',
    },
    interventionResponsibility: {
      title: 'Vem som ansvarar för vilka insatser',
      short: 'vem som ansvarar',
      help: 'Varje insats behöver en enhet som ansvarar, en start och en dag när ni följer upp.',
    },
    externalMeasures: {
      title: 'Åtgärder av någon annan',
      short: 'åtgärder av andra',
      help: 'Det kan vara Försäkringskassan, en förening eller någon i familjen. Finns inga, så svara det.',
    },
    goals: {
      title: 'Mål på kort och lång sikt',
      short: 'mål',
      help: 'Skriv mål som går att se när de är nådda. Barnets egen önskan står för sig, med barnets ord.',
    },
  },
}
