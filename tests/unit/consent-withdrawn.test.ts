import { describe, expect, test } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { messageText } from '../../lib/package/message-text.ts'
import { undated } from '../../lib/plan/answers/consent.ts'
import { consentGate, covers } from '../../lib/plan/consent.ts'
import { untoldUnits } from '../../lib/plan/consent-cases.ts'
import { addRow, type Edit, patchRow, patchSection, patchSharing } from '../../lib/plan/edits.ts'
import type { Grant, Plan } from '../../lib/plan/schema.ts'
import { consentObtained } from '../../lib/plan/template/consent-obtained.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inSwedish } from '../fixtures/in-words.ts'

const today = '2026-10-02'
const answer = (plan: Plan) => {
  const gate = consentGate(plan, today)
  return gate.ok ? 'open' : gate.code
}
const consented = (plan: Plan) => {
  const gate = consentGate(plan, today)
  if (!gate.ok) throw new Error(gate.code)
  return gate.value
}
const all = (...edits: readonly Edit[]): Plan =>
  edits.reduce((plan, edit) => edit(plan), completePlan)
const sharing = (id: string, patch: Partial<Grant>): Edit =>
  patchRow('sharingGrants', `sharing-grant-${id}`, patch)
const again = (person: string, date: string): Edit =>
  addRow('sharingGrants', { id: 'again', person, form: 'oral', date, withdrawn: '' })

test('a withdrawal without a day at once, and no later consent opens it until the day is said', () => {
  const withdrawn = all(sharing('johan', { withdrawn: undated }), again('johan', today))
  expect(answer(withdrawn)).toBe('consent-withdrawn')
  expect(answer(sharing('johan', { withdrawn: '2026-09-20' })(withdrawn))).toBe('open')
})

test('a withdrawal of a day before the consent counts from the consent', () => {
  const johan = sharing('johan', { date: '2026-09-11', withdrawn: '2026-09-01' })
  expect(answer(all(johan, again('johan', '2026-09-05')))).toBe('consent-withdrawn')
  expect(answer(all(johan, again('johan', '2026-09-12')))).toBe('open')
})

test('a withdrawal for one unit in several rows: each is judged', () => {
  const plan = all(
    patchSharing({
      withdrawnUnits: [
        { unit: 'Håstaskolan', date: '2026-09-12' },
        { unit: 'Håstaskolan', date: '2026-09-25' },
      ],
    }),
    addRow('addedUnits', {
      id: 'again',
      unit: 'Håstaskolan',
      person: 'mira',
      form: 'oral',
      date: '2026-09-20',
    }),
  )
  expect(covers(plan, 'Håstaskolan', today)).toBe(false)
  expect(covers(plan, 'Elevhälsan', today)).toBe(true)
})

describe('a unit that is withdrawn is told nothing, however its name is written', () => {
  test.each([
    ['Håstaskolan', 'Håstaskolan'.normalize('NFD')],
    ['Håstaskolan', 'Håsta\u00adskolan'],
    ['Håstaskolan', '\u200eHåstaskolan\u200b'],
    ['LSS-enheten', 'LSS–enheten'],
    ['LSS-enheten', 'LSS\u2011enheten'],
  ])('%s', (unit, written) => {
    const { units } = completePlan.consent.sharing
    const swapped = all(
      patchSharing({
        units: units.map((each) => (each === unit ? written : each)),
        withdrawnUnits: [{ unit, date: '2026-09-25' }],
      }),
    )
    const typed = all(patchSharing({ withdrawnUnits: [{ unit: written, date: '2026-09-25' }] }))
    for (const plan of [swapped, typed]) {
      expect([covers(plan, unit, today), covers(plan, written, today)]).toEqual([false, false])
      const led = patchSection('leadPrincipal', { unit: 'Elevhälsan' })(plan)
      const asked = planBundle(consented(led), 'submission', `${today}T08:00:00Z`).entry?.flatMap(
        ({ resource }) =>
          resource?.resourceType === 'Task' && resource.owner?.display
            ? [resource.owner.display]
            : [],
      )
      expect(asked).toHaveLength(3)
      expect(asked?.some((each) => [unit, written].includes(each))).toBe(false)
    }
  })

  test('a unit of marks that take no room is none', () => {
    const plan = all(patchSharing({ units: ['\u200b', '\u00ad'], withdrawnUnits: [] }))
    expect(answer(plan)).toBe('sharing-consent-missing')
  })
})

test('for a unit that was added on the same day: it is outside, and is told so', () => {
  const unit = 'Skolskjutsenheten'
  for (const date of ['', today]) {
    const plan = all(
      addRow('addedUnits', { id: 'added', unit, person: 'mira', form: 'oral', date: today }),
      patchSharing({ withdrawnUnits: [{ unit, date }] }),
    )
    expect(covers(plan, unit, today)).toBe(false)
    expect(messageText(plan, false, today)).not.toContain(unit)
    const { warnings } = consentObtained.assess(plan, today)
    expect(warnings.map(inSwedish('reasons')).join()).toContain(
      `Samtycket för ${unit} har återkallats`,
    )
    expect(untoldUnits(plan, today).map(inSwedish('consentCases')).join()).toContain(unit)
  }
})
