import type { OwnSectionId } from '../../plan/sections/sections.ts'

/** What the parts of a plan are called that a record system may have a field for, beside the documentation fields. */
export const sectionNames: { readonly sectionNames: Readonly<Record<OwnSectionId, string>> } = {
  sectionNames: {
    documentType: 'Dokumenttyp: SIP',
    title: 'Rubrik',
    child: 'Barnet och vårdnadshavarna',
    childName: 'Barnets namn',
    meetingQuestion: 'Frågan för mötet',
    principal: 'Ansvarig huvudman',
    source: 'Källa och version',
    plan: 'Hela planen',
    summons: 'Kallelse',
    summonsSent: 'Dag då kallelsen skickades',
    replyBy: 'Sista dag att svara',
    preMeeting: 'Förmöte',
    meetingDate: 'Mötesdag',
    participants: 'Deltagare',
    meetingNotes: 'Anteckningar från mötet',
    followUp: 'Uppföljning',
    followUpDate: 'Dag för nästa uppföljning',
    evaluation: 'Utvärdering',
    closure: 'Avslut',
  },
}
