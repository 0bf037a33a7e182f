import { describe, expect, test } from 'vitest'
import { applyResolution } from '../../lib/plan/conflict/apply-resolution.ts'
import { conflictOf, type Side } from '../../lib/plan/conflict/conflict.ts'
import { resolveConflict, undecided } from '../../lib/plan/conflict/resolve-conflict.ts'
import {
  addRow,
  patchRow,
  patchSection,
  patchSharing,
  removeRow,
  setAnswer,
} from '../../lib/plan/edits.ts'
import { fingerprint } from '../../lib/plan/fingerprint.ts'
import { restorePlan } from '../../lib/plan/migrations.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { contentOf } from '../../lib/plan/versions/content.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { nameInSwedish, saidInSwedish } from '../fixtures/in-words.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { returningPlan } from '../fixtures/returning-plan.ts'
import { receiptOf } from '../fixtures/session-ports.ts'

type Edit = (plan: Plan) => Plan

const handedOff = (plan: Plan): Plan => {
  const receipt = receiptOf('first')
  const note = {
    submission: 'first',
    startedAt: receipt.at,
    fingerprint: fingerprint(plan),
    receipt,
  }
  return { ...withVersion(plan, 'handoff', receipt.at), handoffs: [note] }
}

/** Both come from the same handoff; theirs comes back from the region. */
const between = (our: Edit, their: Edit, plan: Plan = completePlan) => {
  const start = handedOff(plan)
  return conflictOf(our(start), returningPlan(their(start)))
}
const told = ({ differences }: ReturnType<typeof between>) =>
  differences.map(({ section, row, title, changedBy }) => [
    section,
    row && saidInSwedish(row),
    nameInSwedish(title),
    changedBy,
  ])

const now = '2026-10-06T08:00:00Z'
const then = '2026-10-05T12:00:00Z'
const chosen = (conflict: ReturnType<typeof between>, side?: Side): Plan => {
  const choices = new Map(side && conflict.differences.map(({ key }) => [key, side]))
  const settled = resolveConflict(conflict, choices)
  if (!settled) throw new Error('undecided')
  return applyResolution(settled, now, then)
}

const phone = patchSection('leadPrincipal', { phone: '0650-190 99' })
const contact = patchSection('leadPrincipal', { contact: 'Karin Ek' })
const same: Edit = (plan) => plan

describe('what is shown', () => {
  test('only what differs, and who has changed it', () => {
    expect(told(between(phone, contact))).toEqual([
      ['leadPrincipal', undefined, 'Kontaktperson', 'theirs'],
      ['leadPrincipal', undefined, 'Telefon', 'ours'],
    ])
    expect(told(between(same, same))).toEqual([])
    expect(told(between(phone, phone))).toEqual([])
  })

  test('what both have changed is nobody’s, and so is all where the last handoff is not known', () => {
    const other = patchSection('leadPrincipal', { contact: 'Eva Ek' })
    expect(told(between(other, contact)).map((row) => row.at(-1))).toEqual([undefined])
    const unknown = conflictOf(phone(completePlan), contact(completePlan))
    expect(unknown.differences.map(({ changedBy }) => changedBy)).toEqual([undefined, undefined])
  })

  test('rows answer by answer, in the field where each answer stands; whole rows where one has them', () => {
    const conflict = between(
      (plan) =>
        removeRow(
          'goals',
          'school-lunch',
        )(patchRow('interventions', 'lunch', { status: 'ongoing' })(plan)),
      (plan) =>
        addRow('interventions', { ...emptyRow.intervention('new'), what: 'Simning', unit: 'BUH' })(
          patchRow('interventions', 'lunch', { unit: 'Elevhälsan' })(plan),
        ),
    )
    expect(told(conflict)).toEqual([
      ['neededInterventions', 'Lugn plats för lunch', 'läge', 'ours'],
      ['neededInterventions', 'Simning', 'Insatsen', 'theirs'],
      ['interventionResponsibility', 'Lugn plats för lunch', 'ansvar', 'theirs'],
      ['goals', 'Alva äter lunch i skolan varje dag', 'Målet', 'ours'],
    ])
    expect(conflict.differences[1]?.ours).toEqual([])
    expect(conflict.differences[1]?.theirs.map(({ says }) => saidInSwedish(says))).toEqual([
      'Simning',
      'BUH',
    ])
  })

  test('a consent that they have withdrawn, grant by grant and unit by unit', () => {
    const withdrawn: Edit = (plan) =>
      patchSharing({ withdrawnUnits: [{ unit: 'LSS-enheten', date: '2026-10-05' }] })(
        patchRow('planningGrants', 'planning-grant-mira', { withdrawn: '2026-10-05' })(plan),
      )
    expect(told(between(phone, withdrawn)).slice(1)).toEqual([
      ['consentObtained', 'Mira Lind', 'Samtycke till planen, återkallat', 'theirs'],
      ['consentObtained', 'LSS-enheten', 'Samtycket är återkallat', 'theirs'],
    ])
  })

  test('nothing that merely never leaves the device', () => {
    const hidden = patchSection('preMeeting', {
      notToBeSaid: 'Pappas jobb',
      matters: 'Pappas jobb. Kim.',
    })
    expect(told(between((plan) => hidden(plan), same))).toEqual([
      ['meeting', undefined, 'Viktigt inför mötet', 'ours'],
    ])
    expect(told(between(same, same, protectedPlan))).toEqual([])
    for (const plan of generatedPlans(200)) expect(told(between(same, same, plan))).toEqual([])
  })
})

describe('the plan of both', () => {
  test('has what each of them has changed, and both as versions', () => {
    const plan = chosen(between(phone, contact))
    expect(plan.leadPrincipal).toEqual({
      ...completePlan.leadPrincipal,
      contact: 'Karin Ek',
      phone: '0650-190 99',
    })
    expect(plan.versions.map(({ number, cause, at }) => [number, cause, at])).toEqual([
      [1, 'handoff', '2026-10-02T08:00:01Z'],
      [2, 'conflict', now],
      [3, 'handoff', then],
    ])
    expect(plan.versions[1]?.content).toEqual(contentOf(phone(completePlan)))
    expect(plan.versions[2]?.content.leadPrincipal.contact).toBe('Karin Ek')
    expect(plan.changedAt).toBe(now)
    expect(restorePlan(JSON.parse(JSON.stringify(plan))).ok).toBe(true)
  })

  test('has two versions of one instant, one of each, as two', () => {
    const at = '2026-10-05T10:00:00Z'
    const held =
      (edit: Edit): Edit =>
      (plan) =>
        withVersion(edit(plan), 'meeting', at)
    const { versions } = chosen(between(held(phone), held(contact)))
    const ofThen = versions.filter((version) => version.at === at)
    expect(ofThen.map(({ content }) => content.leadPrincipal.phone)).toEqual([
      '0650-190 99',
      completePlan.leadPrincipal.phone,
    ])
    const alike = chosen(between(held(phone), held(phone), protectedPlan)).versions
    expect(alike.filter((version) => version.at === at)).toHaveLength(1)
  })

  test('cannot be made while something is not decided', () => {
    const both = between(contact, patchSection('leadPrincipal', { contact: 'Eva Ek' }))
    expect(resolveConflict(both, new Map())).toBeUndefined()
    expect(undecided(both, new Map())).toBe(1)
    expect(chosen(both, 'ours').leadPrincipal.contact).toBe('Karin Ek')
    expect(chosen(both, 'theirs').leadPrincipal.contact).toBe('Eva Ek')
  })

  const theirEdits: readonly (readonly [string, Edit])[] = [
    ['a row removed', removeRow('interventions', 'guidance')],
    ['no measures', setAnswer('externalMeasures', 'none')],
    [
      'a measure more',
      addRow('externalMeasures', {
        ...emptyRow.externalMeasure('m'),
        who: 'Farfar',
        what: 'skjutsar',
      }),
    ],
    ['a unit less', patchSharing({ units: ['Håstaskolan'] })],
    ['a party', addRow('parties', { ...emptyRow.party('p'), unit: 'BUP' })],
    [
      'a region’s answer',
      (plan) => ({ ...plan, extra: { q: 'Svar' }, extraLabels: { q: 'Fråga' } }),
    ],
  ]
  test.each(theirEdits)('chosen whole: ours is ours and theirs is theirs (%s)', (_, their) => {
    const conflict = between(phone, their)
    expect(
      told({
        ...conflict,
        differences: conflictOf(chosen(conflict, 'ours'), conflict.ours).differences,
      }),
    ).toEqual([])
    const theirs = chosen(conflict, 'theirs')
    expect(
      told({ ...conflict, differences: conflictOf(theirs, conflict.theirs).differences }),
    ).toEqual([])
    expect(theirs.leadPrincipal.phone).toBe(completePlan.leadPrincipal.phone)
  })

  test('two generated plans: each side comes out as it went in', () => {
    const plans = generatedPlans(60)
    plans.forEach((one, index) => {
      const other = {
        ...(plans[index + 1] ?? completePlan),
        id: one.id,
        handoffs: [],
        versions: [],
      }
      const conflict = conflictOf(one, other)
      for (const side of ['ours', 'theirs'] as const) {
        const left = conflictOf(chosen(conflict, side), conflict[side]).differences
        expect(left.map(({ key }) => key)).toEqual([])
      }
    })
  })

  test('keeps what never left the device, also under protected identity', () => {
    const plan = chosen(between(setAnswer('ownWish', 'En hund'), contact, protectedPlan))
    expect(plan.leadPrincipal).toEqual({ ...protectedPlan.leadPrincipal, contact: 'Karin Ek' })
    expect(plan.child).toEqual(protectedPlan.child)
    expect(plan.meeting.place).toBe(protectedPlan.meeting.place)
  })

  test('keeps a row that says too little to leave the device', () => {
    const begun = { ...emptyRow.goal('begun', 'long'), due: '2027-01-01' }
    const plan = chosen(between(same, contact, addRow('goals', begun)(completePlan)))
    expect(plan.goals).toContainEqual(begun)
    expect(plan.leadPrincipal.contact).toBe('Karin Ek')
  })

  test('takes their protection, and loses no place of ours by it', () => {
    const their: Edit = (plan) =>
      patchSection('child', { protectedIdentity: 'sekretessmarkering' })(plan)
    const conflict = between(phone, their)
    expect(told(conflict)).toEqual([
      ['introduction', undefined, 'Skyddade personuppgifter', 'theirs'],
    ])
    const plan = chosen(conflict)
    expect(plan.child).toEqual({ ...completePlan.child, protectedIdentity: 'sekretessmarkering' })
    expect(plan.leadPrincipal.phone).toBe('0650-190 99')
  })
})
