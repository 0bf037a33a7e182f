import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readPackage } from '../../lib/package/read-package.ts'
import { writePackage } from '../../lib/package/write-package.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import { gate } from '../../lib/plan/gate.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedWholePlans } from '../fixtures/generated-whole-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { returningPlan } from '../fixtures/returning-plan.ts'

const now = '2026-10-05T08:00:00Z'
const packed = async (plan: Plan): Promise<Uint8Array> => {
  const made = await writePackage(plan as ConsentedPlan, crypto.randomUUID(), now)
  if (!made.ok) throw new Error(made.code)
  return made.value
}
const filesIn = async (plan: Plan): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await packed(plan))).map(([name, content]) => [
      name,
      strFromU8(content),
    ]),
  )

test('a package holds the message, the plan to read, the plan as data, and a list of them', async () => {
  const files = await filesIn(completePlan)
  expect(Object.keys(files).sort()).toEqual([
    'bundle.json',
    'meddelande.txt',
    'paket.json',
    'plan.html',
  ])
  expect(files['plan.html']).toContain('Alva Lind')
  expect(JSON.parse(files['bundle.json'] ?? '').type).toBe('transaction')
})

test('the text of the message says to whom and what, and names no child', async () => {
  const { 'meddelande.txt': message = '' } = await filesIn(completePlan)
  expect(message).toContain(
    'Till funktionsadressen hos: Elevhälsan; Barn- och ungdomshabiliteringen (BUH); LSS-enheten',
  )
  expect(message).toContain('Från: Håstaskolan, Hudiksvalls kommun')
  expect(message).not.toMatch(/Alva|Lind|2018|Sara/)
})

test('read, it is the same plan: the cases, and fifty generated ones', async () => {
  for (const plan of [completePlan, beforeMeetingPlan, protectedPlan, ...generatedWholePlans(50)]) {
    const read = await readPackage(await packed(plan))
    expect(read.ok && read.value.plan, plan.id).toEqual(returningPlan(plan))
    expect(read.ok && read.value.unread, plan.id).toEqual([])
  }
})

test('what must not be shared, and the places of a protected child, are not in it', async () => {
  const files = await filesIn({
    ...protectedPlan,
    leadPrincipal: { ...protectedPlan.leadPrincipal, phone: '0650-123 45' },
    meeting: { ...protectedPlan.meeting, privateNotes: 'Bara för mig.' },
  })
  const all = Object.values(files).join('\n')
  for (const secret of [protectedPlan.child.municipality, '0650-123 45', 'Bara för mig']) {
    expect(secret).not.toBe('')
    expect(all).not.toContain(secret)
  }
})

const changed = async (change: (files: Zippable) => void): Promise<Uint8Array> => {
  const files: Zippable = unzipSync(await packed(completePlan))
  change(files)
  return zipSync(files)
}
const list = (files: Zippable, change: (list: Record<string, unknown>) => void): void => {
  const found = JSON.parse(strFromU8(files['paket.json'] as Uint8Array))
  change(found)
  files['paket.json'] = strToU8(JSON.stringify(found))
}
const resealed = async (bundle: string): Promise<Uint8Array> => {
  const content = strToU8(bundle)
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(content)))
  return changed((files) => {
    files['bundle.json'] = content
    list(files, (found) => {
      Object.assign(found.files as object, {
        'bundle.json': [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
      })
    })
  })
}
const cut = async (): Promise<Uint8Array> => {
  const whole = await packed(completePlan)
  return whole.subarray(0, whole.length / 2)
}
const flipped = async (): Promise<Uint8Array> => {
  const content = Uint8Array.from(await packed(completePlan))
  const middle = Math.floor(content.length / 2)
  content[middle] = (content[middle] ?? 0) ^ 1
  return content
}

test.each<[string, () => Promise<Uint8Array>, string]>([
  ['nothing', async () => new Uint8Array(), 'not-a-package'],
  ['a text', async () => strToU8('Det här är en inköpslista'), 'not-a-package'],
  ['another zip', async () => zipSync({ 'bild.png': strToU8('png') }), 'not-a-package'],
  [
    'a list that is none',
    async () =>
      changed((files) => {
        files['paket.json'] = strToU8('[]')
      }),
    'not-a-package',
  ],
  [
    'a newer package',
    async () =>
      changed((files) =>
        list(files, (found) => {
          found.version = 2
        }),
      ),
    'newer-version',
  ],
  ['half a package', cut, 'damaged'],
  ['one with a bit turned', flipped, 'damaged'],
  [
    'a plan that was changed',
    async () =>
      changed((files) => {
        files['plan.html'] = strToU8('<p>Något annat</p>')
      }),
    'damaged',
  ],
  [
    'one without its plan',
    async () =>
      changed((files) => {
        delete files['bundle.json']
      }),
    'damaged',
  ],
  ['a bundle that is none', () => resealed('{"resourceType":"Patient"}'), 'not-a-plan'],
  ['a bundle without a plan', () => resealed('{"resourceType":"Bundle","entry":[]}'), 'not-a-plan'],
  [
    'a bundle with what is no resource',
    () =>
      resealed(
        '{"resourceType":"Bundle","entry":[{"fullUrl":"urn:uuid:00000000-0000-0000-0000-000000000000","resource":7}]}',
      ),
    'not-a-plan',
  ],
  ['a file of 11 MB', async () => new Uint8Array(11 * 1024 * 1024), 'too-large'],
  [
    'a small file that unpacks to 6 MB',
    async () =>
      changed((files) => {
        files['bundle.json'] = new Uint8Array(6 * 1024 * 1024)
      }),
    'too-large',
  ],
])('of %s nothing is read: %#', async (_, make, code) => {
  expect(await readPackage(await make())).toMatchObject({ ok: false, code })
})

test('files that are not ours are passed over', async () => {
  const read = await readPackage(
    await changed((files) => {
      files['../../evil.sh'] = strToU8('rm')
      files['stor.bin'] = new Uint8Array(8 * 1024 * 1024)
    }),
  )
  expect(read.ok).toBe(true)
})

test('one answer that no plan can hold is emptied and kept in sight: the rest is read', async () => {
  const { 'bundle.json': bundle = '' } = await filesIn(completePlan)
  const late = bundle.replaceAll(/("url": "start",\s*"valueString": )"10:00"/g, '$1"25:00"')
  expect(late).not.toBe(bundle)
  const read = await readPackage(await resealed(late))
  if (!read.ok) throw new Error(read.code)
  const { plan } = read.value
  expect(plan.mended).toMatchObject([
    { path: ['meeting', 'start'], was: '25:00' },
    { path: ['followUp', 'time'], was: '25:00' },
  ])
  expect(plan.child).toEqual(completePlan.child)
  expect(plan.meeting.date).toBe(completePlan.meeting.date)
})

test('a day that is none is emptied, and told among what could not be read', async () => {
  const { 'bundle.json': bundle = '' } = await filesIn(completePlan)
  const [due = ''] = /"dueDate": "[^"]*"/.exec(bundle) ?? []
  const read = await readPackage(
    await resealed(bundle.replaceAll(due, '"dueDate": "202611-02-01"')),
  )
  if (!read.ok) throw new Error(read.code)
  expect(read.value.plan.goals.map((goal) => goal.due)).toContain('')
  expect(read.value.unread.map(({ line }) => line).join()).toContain('202611-02-01')
})

test('a row whose name no plan can hold keeps its words under another', async () => {
  const { 'bundle.json': bundle = '' } = await filesIn(completePlan)
  const read = await readPackage(
    await resealed(bundle.replaceAll('/goal-school-days"', '/goal-mål 1"')),
  )
  if (!read.ok) throw new Error(read.code)
  expect(read.value.plan.goals.map(({ description }) => description)).toEqual(
    completePlan.goals.map(({ description }) => description),
  )
})

/** The package with so many lists inside each other in a goal, where nobody expects any. */
async function nested(depth: number): Promise<Uint8Array> {
  const { 'bundle.json': bundle = '' } = await filesIn(completePlan)
  const deep = `${'['.repeat(depth)}1${']'.repeat(depth)}`
  return resealed(
    bundle.replace('"resourceType": "Goal",', `"resourceType": "Goal", "x": ${deep},`),
  )
}

test('what goes deep is kept, as long as a reader can follow it', async () => {
  const read = await readPackage(await nested(150))
  if (!read.ok) throw new Error(read.code)
  const { plan, unread } = read.value
  expect(unread).toHaveLength(1)
  expect(gate({ ...plan, unread: [...unread] })).toMatchObject({ ok: true })
})

test.each([250, 20_000])(
  'a package that goes %i deep is none, and stops nothing',
  async (depth) => {
    expect(await readPackage(await nested(depth))).toEqual({ ok: false, code: 'not-a-plan' })
  },
)
