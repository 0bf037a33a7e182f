import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { bundleFaults } from '../../lib/fhir/checks/bundle-faults.ts'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { readPackage } from '../../lib/package/read-package.ts'
import { writePackage } from '../../lib/package/write-package.ts'
import { attachedPdf, attachPdf, printTitle, withoutPdf } from '../../lib/plan/attached-pdf.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import { patchSection } from '../../lib/plan/edits.ts'
import { toSipFile } from '../../lib/plan/file/sip-file.ts'
import { fingerprint } from '../../lib/plan/fingerprint.ts'
import { restorePlan } from '../../lib/plan/migrations.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { isChangedSinceVersion, withVersion } from '../../lib/plan/versions/with-version.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { readPlanFile } from '../fixtures/read-plan-file.ts'
import { returningPlan } from '../fixtures/returning-plan.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const pdfOf = (plan: Plan) => bytes(`%PDF-1.4\n/Title (${printTitle(plan)})\nåäö`)
const attach = (plan: Plan, pdf = pdfOf(plan)): Plan => {
  const attached = attachPdf(plan, pdf, 'pdf-1')
  if (!attached.ok) throw new Error(attached.code)
  return attached.value
}
const changed = patchSection('followUp', { caller: 'Någon annan' })
const attachmentsOf = (plan: Plan) =>
  (planBundle(plan as ConsentedPlan, 'submission-1', '2026-10-05T08:00:00Z').entry ?? [])
    .flatMap(({ resource }) => (resource?.resourceType === 'DocumentReference' ? [resource] : []))
    .filter(({ docStatus }) => docStatus !== undefined)
    .flatMap(({ content }) => content.map(({ attachment }) => attachment))

test.each([
  ['another kind of file', bytes('PK'), 'not-a-pdf'],
  ['nothing', bytes(''), 'not-a-pdf'],
  ['more than 100 KB', Buffer.concat([bytes('%PDF-'), Buffer.alloc(102_400)]), 'too-large'],
  ['another plan', pdfOf({ ...completePlan, id: 'another-plan-12345678' }), 'other-plan'],
  ['the plan before it was changed', pdfOf(changed(completePlan)), 'older'],
])('%s is not attached', (_, pdf, code) => {
  expect(attachPdf(completePlan, pdf, 'pdf-1')).toMatchObject({ ok: false, code })
})

test('a PDF without a title of ours is taken: who scans a signed plan knows what it is', () => {
  expect(attachPdf(completePlan, bytes('%PDF-1.7 scanned'), 'pdf-1').ok).toBe(true)
})

test.each([completePlan, protectedPlan])(
  'it goes with the plan, beside the page to read',
  (plan) => {
    const whole = attach(plan)
    const [html, pdf, ...more] = attachmentsOf(whole)
    expect([html?.contentType, pdf?.contentType, more.length]).toEqual([
      'text/html; charset=utf-8',
      'application/pdf',
      0,
    ])
    expect(Buffer.from(pdf?.data ?? '', 'base64')).toEqual(pdfOf(plan))
    expect(pdf?.size).toBe(pdfOf(plan).length)
    const bundle = planBundle(whole as ConsentedPlan, 'submission-1', '2026-10-05T08:00:00Z')
    expect(bundleFaults(bundle)).toEqual([])
  },
)

test('no longer when the plan says something else, and again when that is taken back', () => {
  const whole = attach(completePlan)
  expect(attachedPdf(whole)).toBeDefined()
  expect(attachedPdf(changed(whole))).toBeUndefined()
  expect(attachmentsOf(changed(whole))).toHaveLength(1)
  expect(attachmentsOf({ ...changed(whole), followUp: completePlan.followUp })).toHaveLength(2)
  expect(attachedPdf(withoutPdf(whole))).toBeUndefined()
})

test('with it the plan is another to hand off, and the same to read', () => {
  const whole = attach(completePlan)
  expect(fingerprint(whole)).not.toBe(fingerprint(completePlan))
  expect(fingerprint(withoutPdf(whole))).toBe(fingerprint(completePlan))
  const versioned = withVersion(completePlan, 'handoff', '2026-10-05T08:00:00Z')
  expect(isChangedSinceVersion(attach(versioned))).toBe(false)
})

test('it is kept with the plan, and stays out of the file that a colleague gets', () => {
  const whole = attach(completePlan)
  expect(restorePlan(JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, value: whole })
  expect(readPlanFile(toSipFile(whole))).toEqual({
    ok: true,
    value: { plan: completePlan, left: [] },
  })
})

test('in a package it is a file of its own, and the plan comes back without it', async () => {
  const made = await writePackage(
    attach(completePlan) as ConsentedPlan,
    crypto.randomUUID(),
    '2026-10-05T08:00:00Z',
  )
  if (!made.ok) throw new Error(made.code)
  const files = unzipSync(made.value)
  expect(Buffer.from(files['plan.pdf'] ?? [])).toEqual(pdfOf(completePlan))
  expect(strFromU8(files['meddelande.txt'] ?? new Uint8Array())).toContain('– plan.pdf:')
  expect(await readPackage(made.value)).toMatchObject({
    ok: true,
    value: { plan: returningPlan(completePlan), unread: [] },
  })
})

test('the title that a printed plan has says nothing of the child', () => {
  expect(printTitle(completePlan)).toMatch(/^SIP-plan [0-9a-f]{8}-[0-9a-f]{16}$/)
})
