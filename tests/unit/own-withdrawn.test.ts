import { expect, test } from 'vitest'
import { addRow, patchSection } from '../../lib/plan/edits.ts'
import { consentWatch } from '../../lib/process/consent-watch.ts'
import { nextStep } from '../../lib/process/next-step.ts'
import { remindersOf } from '../../lib/process/reminders.ts'
import { completePlan } from '../fixtures/complete.ts'
import { edited } from '../fixtures/process-plans.ts'

const today = '2026-11-20'
const own = { person: 'child', form: 'oral', date: '2026-11-12', withdrawn: '2026-11-18' } as const

test('a grown-up who has withdrawn her own consent is asked for it nowhere', () => {
  const plan = edited(
    completePlan,
    patchSection('child', { personalNumber: '20081101-2384' }),
    addRow('planningGrants', { ...own, id: 'planning' }),
    addRow('sharingGrants', { ...own, id: 'sharing' }),
  )
  expect(consentWatch(plan, today).map(({ code }) => code)).toEqual(['withdrawn'])
  const step = nextStep(plan, today)
  expect(JSON.stringify(step)).not.toMatch(/eget samtycke/)
  expect(remindersOf(plan, today).map(({ says }) => says.code)).not.toContain('own-consent')
})
