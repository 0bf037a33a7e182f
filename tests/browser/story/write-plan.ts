import { nameInPlan } from '../../../lib/plan/person.ts'
import type { Plan } from '../../../lib/plan/schema.ts'
import { type Surface, type Typist, typist } from './typist.ts'

const forms = { '': '', written: 'Skriftligt', oral: 'Muntligt', digital: 'Digitalt' } as const
const sources = { staff: 'Personal', family: 'Barnet eller familjen', other: 'Någon annan' }
const custodies = { unknown: 'Inte angivet', joint: 'Gemensam', sole: 'Ensam' }
const replies = {
  none: 'Inget svar',
  coming: 'Kommer',
  substitute: 'Ersättare',
  declined: 'Kan inte',
}
const attendance = { unknown: 'Inte angivet', present: 'Var med', absent: 'Uteblev' }

/** The parts of the plan in the order in which they are written. */
export const chapters: Readonly<Record<string, (hand: Typist, plan: Plan) => Promise<void>>> = {
  async 'Barnet och frågan'(hand, plan) {
    await hand.fill('Barnets namn', plan.child.name)
    await hand.fill('Kommun', plan.child.municipality)
    await hand.fill('Region', plan.child.region)
    for (const guardian of plan.guardians) {
      await hand.press('Lägg till vårdnadshavare')
      await hand.fill('Namn', guardian.name)
      await hand.press('Klar')
    }
    await hand.pick('Vårdnad', custodies[plan.custody])
    await hand.fill('Frågeställning för mötet', plan.meetingQuestion)
  },
  async 'Ansvarig huvudman'(hand, { leadPrincipal }) {
    await hand.fill('Huvudman', leadPrincipal.principal)
    await hand.fill('Enhet', leadPrincipal.unit)
    await hand.fill('Kontaktperson', leadPrincipal.contact)
    await hand.fill('Roll', leadPrincipal.role)
    await hand.fill('Telefon', leadPrincipal.phone)
  },
  async 'Vem uppmärksammade behovet'(hand, { needIdentifiedBy }) {
    await hand.pick('Uppmärksammat av', sources[needIdentifiedBy.source])
    await hand.fill('Vem (roll och namn)', needIdentifiedBy.who)
    if (needIdentifiedBy.source !== 'family') await hand.fill('Enhet', needIdentifiedBy.unit)
    await hand.fill('Datum', needIdentifiedBy.date)
    await hand.fill('Vad som uppmärksammades', needIdentifiedBy.observed)
  },
  async Samtycke(hand, plan) {
    const { planning, sharing } = plan.consent
    for (const grant of planning) {
      await hand.press('Lägg till samtycke till planen')
      await hand.choose('Vem', nameInPlan(plan, grant.person))
      await hand.pick('Hur', forms[grant.form])
      await hand.fill('Datum', grant.date)
      await hand.press('Klar')
    }
    if (planning.length > 0) await hand.press('Samma som ovan')
    await hand.fill('Enheter som får dela', sharing.units.join(', '))
    await hand.fill('Får inte delas', sharing.notShared)
    await hand.fill('Gäller till och med', sharing.validUntil)
  },
  async 'Barnets delaktighet'(hand, { childParticipation }) {
    await hand.fill('Så har barnet varit med', childParticipation.account)
    await hand.fill('Barnets egna ord', childParticipation.ownWords)
  },
  async 'Insatser som behövs'(hand, { interventions }) {
    for (const row of interventions) {
      await hand.press('Ny insats')
      await hand.fill('Vad', row.what)
      await hand.fill('Behov bakom insatsen', row.need)
      await hand.fill('Enhet', row.unit)
      await hand.fill('Person', row.person)
      await hand.fill('Start', row.start)
      await hand.fill('Följs upp', row.followUp)
      await hand.press('Klar')
    }
  },
  async 'Åtgärder av någon annan'(hand, { externalMeasures }) {
    for (const row of externalMeasures === 'none' ? [] : externalMeasures) {
      await hand.press('Ny åtgärd')
      await hand.fill('Vem', row.who)
      await hand.fill('Vad', row.what)
      await hand.fill('Senast', row.due)
      await hand.press('Klar')
    }
  },
  async 'Mål på kort och lång sikt'(hand, { goals, ownWish }) {
    for (const row of goals) {
      await hand.press(row.term === 'short' ? 'Nytt mål på kort sikt' : 'Nytt mål på lång sikt')
      await hand.fill('Mål', row.description)
      await hand.fill('Senast', row.due)
      await hand.press('Klar')
    }
    await hand.fill('Barnets egen önskan', ownWish)
  },
  async 'Möte och uppföljning'(hand, { meeting, followUp }) {
    await hand.fill('Mötesdag', meeting.date)
    await hand.fill('Börjar', meeting.start)
    await hand.fill('Slutar', meeting.end)
    await hand.fill('Plats eller video', meeting.place)
    await hand.fill('Kallelse skickad', meeting.summonsSent)
    await hand.fill('Mötesledare', meeting.chair)
    await hand.fill('Sekreterare', meeting.noteTaker)
    for (const party of meeting.parties) {
      await hand.press('Lägg till kallad enhet')
      await hand.fill('Enhet', party.unit)
      await hand.fill('Person', party.person)
      await hand.choose('Svar', replies[party.reply])
      await hand.choose('På mötet', attendance[party.attended])
      await hand.press('Klar')
    }
    await hand.fill('Dag för uppföljning', followUp.date)
    await hand.fill('Klockan', followUp.time)
    await hand.fill('Vem kallar', followUp.caller)
  },
}

/** A plan as the form can hold it: without what is only filled in around the meeting. */
export const asTyped = (plan: Plan): Plan => ({
  ...plan,
  meeting: {
    ...plan.meeting,
    parties: plan.meeting.parties.map((row) => ({ ...row, sector: '', confirmedAt: '' })),
  },
  preMeeting: { date: '', matters: '', attendees: '', notToBeSaid: '', participation: '' },
})

/**
 * Writes a whole plan through the form, part by part.
 * @param written called after each part, with its heading.
 */
export async function writePlan(
  surface: Surface,
  plan: Plan,
  written: (heading: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const hand = typist(surface)
  for (const [heading, write] of Object.entries(chapters)) {
    await hand.open(heading)
    await write(hand, plan)
    await written(heading)
  }
}
