import { describe, expect, test } from 'vitest'
import { mapPlan } from '../../lib/fhir/mapping.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import { addRow, type Edit, patchRow, patchSection, patchSharing } from '../../lib/plan/edits.ts'
import { toText } from '../../lib/plan/output/text.ts'
import type { Grant, Plan } from '../../lib/plan/schema.ts'
import { consentObtained } from '../../lib/plan/template/consent-obtained.ts'
import { consentWatch } from '../../lib/process/consent-watch.ts'
import { mayCall } from '../../lib/process/may-call.ts'
import { mayKnowChild } from '../../lib/process/may-know-child.ts'
import { nextStep } from '../../lib/process/next-step.ts'
import { remindersOf } from '../../lib/process/reminders.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inSwedish } from '../fixtures/in-words.ts'
import { edited } from '../fixtures/process-plans.ts'

const [before, day, after] = ['2026-11-10', '2026-11-11', '2026-12-11']
/** Alva as she would be if she were born on 11 November 2008. */
const alva = patchSection('child', { personalNumber: '200811112390' })(completePlan)
const own = (date: string): Edit => {
  const grant = { person: 'child', form: 'oral', date, withdrawn: '' } as const
  return (plan) =>
    edited(
      plan,
      addRow('planningGrants', { ...grant, id: 'own-planning' }),
      addRow('sharingGrants', { ...grant, id: 'own-sharing' }),
    )
}
const answer = (plan: Plan, today: string) => {
  const gate = consentGate(plan, today)
  return gate.ok ? 'open' : gate.code
}
const called: Edit = (plan) => ({
  ...plan,
  meeting: {
    ...plan.meeting,
    date: '2026-12-18',
    parties: plan.meeting.parties.map((party) => ({
      ...party,
      attended: 'unknown',
      confirmedAt: '',
    })),
  },
})

describe('from the 18th birthday the guardians’ consent opens nothing (FB 9 kap. 1 §)', () => {
  test('the gate: open on the day before, shut from the day', () => {
    expect([before, day, after].map((today) => answer(alva, today))).toEqual([
      'open',
      'own-consent-missing',
      'own-consent-missing',
    ])
  })

  test('whenever it was given: a guardian who consents after the day changes nothing', () => {
    const late = patchRow('sharingGrants', 'sharing-grant-mira', { date: after })(alva)
    expect(answer(late, after)).toBe('own-consent-missing')
  })

  test.each([before, day])('her own, given %s, opens it on the day', (date) => {
    expect(answer(own(date)(alva), day)).toBe('open')
  })

  test('her own of a day that has not come opens nothing yet', () => {
    expect(answer(own(after)(alva), day)).toBe('planning-consent-missing')
    expect(answer(own(after)(alva), after)).toBe('open')
  })

  test('one of the two is not enough', () => {
    const grant = { person: 'child', form: 'oral', date: day, withdrawn: '' } as const
    const planned = addRow('planningGrants', { ...grant, id: 'own' })(alva)
    expect(answer(planned, day)).toBe('own-consent-missing')
  })

  test('a guardian’s withdrawal shuts nothing either; her own does', () => {
    const byMira = patchRow('sharingGrants', 'sharing-grant-mira', { withdrawn: '2026-10-20' })
    const plan = edited(alva, byMira, own(day))
    expect(answer(plan, before)).toBe('consent-withdrawn')
    expect(answer(plan, day)).toBe('open')
    const withdrawn = patchRow('sharingGrants', 'own-sharing', { withdrawn: after })(plan)
    expect(answer(withdrawn, after)).toBe('consent-withdrawn')
  })

  test('born on 29 February: the earlier day, on which no consent is counted too long', () => {
    const early = (row: Grant): Grant => ({ ...row, date: '2026-01-10' })
    const { consent } = completePlan
    const leap = edited(
      completePlan,
      patchSection('child', { personalNumber: '200802292383' }),
      patchSection('consent', {
        planning: consent.planning.map(early),
        sharing: { ...consent.sharing, grants: consent.sharing.grants.map(early) },
      }),
    )
    expect(answer(leap, '2026-02-27')).toBe('open')
    expect(answer(leap, '2026-02-28')).toBe('own-consent-missing')
    expect(answer(own('2026-02-01')(leap), '2026-02-28')).toBe('open')
  })

  test('where no birth date is known nothing is taken for granted', () => {
    const unknown = patchSection('child', { personalNumber: 'okänt' })(alva)
    expect(answer(unknown, after)).toBe('open')
    expect(consentWatch(unknown, after)).toEqual([])
  })

  test('field 3 is begun, and says why', () => {
    expect(consentObtained.assess(alva, before).status).toBe('complete')
    const { status, reasons } = consentObtained.assess(alva, day)
    expect(status).toBe('begun')
    expect(reasons.map(inSwedish('reasons'))[0]).toBe(
      'Alva Lind fyllde 18 den 11 november 2026. Vårdnadshavarnas samtycke gäller inte längre. Fråga Alva Lind om eget samtycke.',
    )
    expect(consentObtained.assess(own(day)(alva), day).status).toBe('complete')
  })

  test('no second guardian is asked for any more', () => {
    const one = { ...own(day)(alva), guardians: alva.guardians.slice(0, 1) }
    expect(
      consentObtained.assess(one, day).warnings.map(inSwedish('reasons')).join(),
    ).not.toContain('vårdnad')
    expect(consentWatch(one, day)).toEqual([])
  })

  test('no unit may be told, and the call names nobody', () => {
    const plan = called(alva)
    expect(mayKnowChild(plan, 'Håstaskolan', before)).toBe(true)
    expect(mayKnowChild(plan, 'Håstaskolan', day)).toBe(false)
    expect(mayKnowChild(own(day)(plan), 'Håstaskolan', day)).toBe(true)
    const [call] = summonsDocuments(plan, { today: day })
    expect(call && toText(call.document)).not.toContain('Alva')
    expect(call && toText(call.document)).toContain(
      'Vårdnadshavarnas samtycke till att planen görs gäller inte längre.',
    )
    expect(call && toText(call.document)).toContain(
      'Vårdnadshavarnas samtycke att dela uppgifter gäller inte längre.',
    )
    expect(call && toText(call.document)).not.toMatch(/ännu inte/)
    const [unasked] = summonsDocuments(
      patchSection('consent', { planning: [] })(patchSharing({ grants: [] })(plan)),
      { today: day },
    )
    expect(unasked && toText(unasked.document)).toContain(
      'Samtycke till att planen görs finns ännu inte.',
    )
  })

  test('who calls is warned', () => {
    const warned = mayCall(called(alva), day)
    expect(warned.ok && warned.value.warnings.map(inSwedish('callWarnings'))[0]).toMatch(
      /^Alva Lind fyllde 18/,
    )
  })

  test('what comes next is to ask her', () => {
    expect(inSwedish('nextSteps')(nextStep(called(alva), day).says)).toBe(
      'Fråga Alva Lind om eget samtycke: vårdnadshavarnas gäller inte sedan 18-årsdagen 11 november.',
    )
    expect(inSwedish('nextSteps')(nextStep(alva, after).says)).toMatch(
      /^Fråga Alva Lind om eget samtycke/,
    )
    expect(inSwedish('nextSteps')(nextStep(own(day)(alva), after).says)).not.toMatch(
      /eget samtycke/,
    )
  })

  test('the region is told whose consent holds on the day', () => {
    const gate = consentGate(own(before)(alva), day)
    if (!gate.ok) throw new Error(gate.code)
    const told = (now: string) =>
      mapPlan(gate.value, 'submission-1', now).own.flatMap(({ key, resource }) =>
        key === 'consent-sharing' && resource.resourceType === 'Consent'
          ? [
              resource.performer?.length,
              resource.verification?.map(({ verified }) => verified),
              resource.dateTime,
            ]
          : [],
      )
    expect(told('2026-11-10T12:00:00Z')).toEqual([3, [true, true, true], '2026-09-11'])
    // 23.30 UTC is the next day in Sweden.
    expect(told('2026-11-10T23:30:00Z')).toEqual([1, [false, false, true], before])
  })
})

describe('her own consent is asked for in time', () => {
  const said = (plan: Plan, today: string) => consentWatch(plan, today).map(({ code }) => code)
  const alone = { ...alva, interventions: [], followUp: { date: '', time: '', caller: '' } }

  test('within three months, or where a follow-up lies after the day', () => {
    expect(said(alone, '2026-08-12')).toEqual([])
    expect(said(alone, '2026-08-13')).toEqual(['turns-18'])
    expect(said(alva, '2026-03-01')).toEqual(['turns-18'])
    expect(consentWatch(alva, '2026-10-05').map(inSwedish('consentNotices'))[0]).toBe(
      'Alva Lind fyller 18 den 11 november 2026. Från den dagen gäller inte vårdnadshavarnas samtycke. Fråga Alva Lind om eget samtycke före dess.',
    )
  })

  test('it is what comes next, and a reminder that names nobody', () => {
    expect(inSwedish('nextSteps')(nextStep(called(alva), '2026-10-05').says)).toBe(
      'Fråga Alva Lind om eget samtycke i tid: från 18-årsdagen 11 november gäller inte vårdnadshavarnas.',
    )
    const reminder = remindersOf(alva, '2026-10-05').find(({ says }) => says.code === 'own-consent')
    expect(reminder?.day).toBe('2026-10-12')
    expect(reminder && inSwedish('reminderTexts')(reminder.says)).toBe(
      'En SIP behöver snart ett nytt samtycke. Öppna planen.',
    )
  })

  test('until she has given it', () => {
    const asked = own('2026-10-20')(alva)
    expect(said(asked, '2026-10-21')).toEqual([])
    expect(remindersOf(asked, '2026-10-21').map(({ says }) => says.code)).not.toContain(
      'own-consent',
    )
  })
})
