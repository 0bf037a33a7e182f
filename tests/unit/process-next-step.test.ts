import { describe, expect, test } from 'vitest'
import { createPlan } from '../../lib/plan/create.ts'
import { addRow, patchRow, patchSection, patchSharing, setAnswer } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { nextStep } from '../../lib/process/next-step.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inEnglish, inSwedish } from '../fixtures/in-words.ts'
import { edited, uncalled, withdrawn } from '../fixtures/process-plans.ts'

const empty = createPlan('a-plan', '2026-09-01T08:00:00Z')
const alva = uncalled(completePlan)
const noah = beforeMeetingPlan
const answered = edited(
  noah,
  patchRow('parties', 'party-bup', { reply: 'coming' }),
  patchSection('preMeeting', { date: '2026-09-10' }),
)
const unasked = patchSection('consent', { planning: [] })

type Row = readonly [name: string, plan: Plan, today: string, section: string, sentence: string]

const table: readonly Row[] = [
  [
    'nothing yet',
    empty,
    '2026-09-01',
    'needIdentifiedBy',
    'Beskriv behovet: planen säger ännu inte vem som såg det, och när.',
  ],
  [
    'half a need',
    patchSection('needIdentifiedBy', { who: 'Mamma' })(empty),
    '2026-09-01',
    'needIdentifiedBy',
    'Beskriv behovet klart: det saknas vem som såg det, eller när.',
  ],
  [
    'no consent',
    edited(alva, unasked),
    '2026-09-12',
    'consentObtained',
    'Be om samtycke: ingen har ännu samtyckt till att planen görs.',
  ],
  [
    'withdrawn',
    edited(alva, withdrawn),
    '2026-09-15',
    'consentObtained',
    'Fråga familjen hur den vill gå vidare: samtycket är återkallat.',
  ],
  [
    'expired',
    edited(alva, patchSharing({ validUntil: '2026-09-11' })),
    '2026-09-12',
    'consentObtained',
    'Be om samtycke på nytt: det gällde till och med 11 september.',
  ],
  [
    'no units',
    edited(alva, patchSharing({ units: [] })),
    '2026-09-12',
    'consentObtained',
    'Fråga vilka enheter som får dela uppgifter: samtycke finns bara till att planen görs.',
  ],
  [
    'no question',
    setAnswer('meetingQuestion', '')(alva),
    '2026-09-12',
    'meetingQuestion',
    'Skriv frågeställningen med familjen: samtycke finns, men frågan för mötet saknas.',
  ],
  [
    'no parties',
    patchSection('meeting', { parties: [] })(alva),
    '2026-09-12',
    'parties',
    'Välj vilka som ska kallas: frågan är klar, men inga parter är valda.',
  ],
  [
    'no day',
    patchSection('meeting', { date: '' })(alva),
    '2026-09-12',
    'meetingDay',
    'Välj mötesdag: parterna är valda, men ingen dag.',
  ],
  [
    'called off',
    patchSection('meeting', { invite: { sequence: 1, cancelled: true, number: 1 } })(alva),
    '2026-09-12',
    'meetingDay',
    'Välj en ny mötesdag: mötet är inställt.',
  ],
  [
    'ready to call',
    alva,
    '2026-09-12',
    'summons',
    'Kalla till möte: samtycke finns, men ingen är kallad.',
  ],
  [
    'Noah: one is silent',
    noah,
    '2026-09-09',
    'replies',
    'Påminn BUP Norrtälje: mötet är 25 september, och svar saknas.',
  ],
  [
    'time left to answer',
    patchSection('meeting', { replyBy: '2026-09-18' })(noah),
    '2026-09-09',
    'replies',
    'Vänta in svar från BUP Norrtälje: sista svarsdag är 18 september.',
  ],
  [
    'too late to answer',
    patchSection('meeting', { replyBy: '2026-09-18' })(noah),
    '2026-09-19',
    'replies',
    'Påminn BUP Norrtälje: sista svarsdag var 18 september, och svar saknas.',
  ],
  [
    'a unit for which the consent is withdrawn is reminded of nothing',
    edited(
      noah,
      patchRow('parties', 'party-health', { reply: 'none' }),
      patchSharing({ withdrawnUnits: [{ unit: 'BUP Norrtälje', date: '2026-09-08' }] }),
    ),
    '2026-09-09',
    'replies',
    'Påminn Elevhälsan: mötet är 25 september, och svar saknas.',
  ],
  [
    'and nobody is said to have answered who has not',
    edited(
      noah,
      patchSection('preMeeting', { date: '2026-09-10' }),
      patchSharing({ withdrawnUnits: [{ unit: 'BUP Norrtälje', date: '2026-09-08' }] }),
    ),
    '2026-09-12',
    'meetingDay',
    'Förbered mötet 25 september kl. 10.00: alla andra som kallats har svarat. BUP Norrtälje väntas inte: samtycket är återkallat.',
  ],
  [
    'one that has been reminded today is not reminded again, another is',
    edited(
      noah,
      patchRow('parties', 'party-health', { reply: 'none' }),
      addRow('reminders', { id: 'r', to: 'BUP Norrtälje', date: '2026-09-09', way: 'mail' }),
    ),
    '2026-09-09',
    'replies',
    'Påminn Elevhälsan: mötet är 25 september, och svar saknas.',
  ],
  [
    'all that are silent have been reminded',
    addRow('reminders', { id: 'r', to: 'BUP Norrtälje', date: '2026-09-09', way: 'mail' })(noah),
    '2026-09-09',
    'replies',
    'Vänta in svar från BUP Norrtälje: påminnelse skickades 9 september.',
  ],
  [
    'refused without a reason',
    patchRow('parties', 'party-youth', { reason: '' })(answered),
    '2026-09-12',
    'replies',
    'Fråga Ungdomsmottagningen om skäl och ersättare: svaret är att ingen kan komma.',
  ],
  [
    'no talk before',
    patchSection('preMeeting', { date: '' })(answered),
    '2026-09-12',
    'preMeeting',
    'Håll förmöte med barnet och vårdnadshavarna: alla kallade har svarat, men inget förmöte är antecknat.',
  ],
  [
    'all is ready',
    answered,
    '2026-09-12',
    'meetingDay',
    'Förbered mötet 25 september kl. 10.00: alla kallade har svarat.',
  ],
  [
    'withdrawn after the call',
    withdrawn(completePlan),
    '2026-09-20',
    'consentObtained',
    'Fråga familjen om mötet 2 oktober ska ställas in: samtycket är återkallat.',
  ],
  [
    'expired after the call',
    patchSharing({ validUntil: '2026-09-19' })(completePlan),
    '2026-09-20',
    'consentObtained',
    'Be om samtycke på nytt före mötet 2 oktober: det har gått ut.',
  ],
]

describe('what comes next, and why', () => {
  test.each(table)('%s', (_name, plan, today, section, sentence) => {
    const step = nextStep(plan, today)
    expect(step.section).toBe(section)
    const words = inSwedish('nextSteps')(step.says)
    if (sentence !== '') expect(words).toBe(sentence)
    expect(inEnglish('nextSteps')(step.says)).not.toBe(words)
  })
})
