import { describe, expect, test } from 'vitest'
import { patchRow, patchSection } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { nextStep } from '../../lib/process/next-step.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { handedOff } from '../fixtures/handed-off.ts'
import { inEnglish, inSwedish } from '../fixtures/in-words.ts'
import { attended, closed, edited, withdrawn } from '../fixtures/process-plans.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const noah = beforeMeetingPlan

type Row = readonly [name: string, plan: Plan, today: string, section: string, sentence: string]

const table: readonly Row[] = [
  [
    'the day has come',
    noah,
    '2026-09-25',
    'attendance',
    'Anteckna vilka som är med: mötet är i dag kl. 10.00.',
  ],
  [
    'the day has passed',
    noah,
    '2026-10-01',
    'attendance',
    'Anteckna vilka som kom: mötesdagen 25 september har varit, men närvaron saknas.',
  ],
  [
    'nobody came',
    attended('absent')(noah),
    '2026-09-25',
    'meetingDay',
    'Välj en ny mötesdag: ingen av dem som kallats kom 25 september.',
  ],
  ['fields remain', attended('present')(noah), '2026-09-25', 'leadPrincipal', ''],
  [
    'not all confirmed',
    patchRow('parties', 'party-buh', { confirmedAt: '' })(completePlan),
    '2026-10-02',
    'confirmations',
    'Läs upp vem som gör vad: Barn- och ungdomshabiliteringen (BUH) har inte bekräftat det som skrivits.',
  ],
  [
    'no next day',
    patchSection('followUp', { date: '' })(completePlan),
    '2026-10-02',
    'followUp',
    'Bestäm nästa dag: allt är bekräftat, men ingen uppföljning är bestämd.',
  ],
  [
    'Alva: who calls next',
    completePlan,
    '2026-10-05',
    'followUp',
    'Uppföljning 20 november kl. 10.00: Eva Nyström kallar.',
  ],
  [
    'Sara: who calls next',
    protectedPlan,
    '2026-09-19',
    'followUp',
    'Uppföljning 4 december: Maja Holm kallar.',
  ],
  [
    'no follow-up set',
    patchSection('followUp', { date: '' })(completePlan),
    '2026-10-05',
    'followUp',
    'Bestäm uppföljning: planen finns, men ingen dag är bestämd.',
  ],
  [
    'the old day still stands',
    patchSection('followUp', { date: '2026-09-18' })(protectedPlan),
    '2026-09-19',
    'followUp',
    'Bestäm uppföljning: planen finns, men ingen dag är bestämd.',
  ],
  [
    'nobody calls',
    patchSection('followUp', { caller: '' })(completePlan),
    '2026-10-05',
    'followUp',
    'Bestäm vem som kallar: uppföljningen är 20 november, men ingen är namngiven.',
  ],
  [
    'follow-up today',
    completePlan,
    '2026-11-20',
    'closure',
    'Gå igenom varje insats och besluta om fortsatt SIP: uppföljningen är i dag kl. 10.00.',
  ],
  [
    'follow-up passed',
    completePlan,
    '2027-01-08',
    'closure',
    'Anteckna uppföljningen 20 november 2026: dagen har varit, men inget beslut finns.',
  ],
  [
    'expired by the follow-up',
    protectedPlan,
    '2027-01-02',
    'consentObtained',
    'Be om samtycke på nytt: det gällde till och med 31 december 2026.',
  ],
  [
    'withdrawn after the meeting',
    withdrawn(completePlan),
    '2026-10-05',
    'consentObtained',
    'Fråga familjen om planen ska avslutas: samtycket är återkallat.',
  ],
  [
    'closed',
    closed(completePlan),
    '2026-11-21',
    'closure',
    'Planen avslutades 20 november: den är inte överlämnad.',
  ],
  [
    'closed, and handed off so',
    handedOff(closed(completePlan)),
    '2026-11-21',
    'closure',
    'Planen avslutades 20 november: inget mer behöver göras.',
  ],
  [
    'closed after it was handed off',
    closed(handedOff(completePlan)),
    '2026-11-21',
    'closure',
    'Planen avslutades 20 november: den som fick planen har den som den var innan.',
  ],
  [
    'closed with a meeting ahead',
    edited(completePlan, closed, patchSection('meeting', { date: '2026-12-04' })),
    '2026-11-21',
    'summons',
    'Ställ in mötet 4 december: planen är avslutad.',
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

test('every plan gets one sentence in both languages', () => {
  for (const plan of generatedPlans(300)) {
    const { says } = nextStep(plan, '2026-10-05')
    for (const words of [inSwedish('nextSteps')(says), inEnglish('nextSteps')(says)])
      expect(words).toMatch(/^\S.*: .*\.$/s)
  }
})
