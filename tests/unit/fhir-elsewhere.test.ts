import { expect, test } from 'vitest'
import { fhirTransport } from '../../lib/backend/fhir-transport.ts'
import { isAnswer } from '../../lib/fhir/protocol/is-answer.ts'
import { outputsOf } from '../../lib/fhir/protocol/outputs.ts'
import { isAbout } from '../../lib/fhir/reading/is-about.ts'

// A reference that begins with the server's own address is the server's; any other address is another's.

const endpoint = 'https://fhir.region.example/r4'
const child = { references: ['Patient/1'], identifiers: [], name: '' }
const elsewhere = 'https://fhir.annan.example/r4'

/** A Task as the server gives it, whose references begin with `at`. */
async function taskFrom(at: string) {
  const task = {
    resourceType: 'Task',
    id: '1',
    meta: { versionId: '1' },
    status: 'requested',
    for: { reference: `${at}Patient/1` },
    focus: { reference: `${at}CarePlan/1` },
    output: [{ type: { text: 'goal' }, valueReference: { reference: `${at}Goal/1/_history/2` } }],
  }
  const headers = { 'content-type': 'application/fhir+json' }
  const transport = fhirTransport({
    endpoint,
    fetch: async () => new Response(JSON.stringify(task), { headers }),
    timeout: 1000,
  })
  const read = await transport.read('Task/1')
  if (!read.ok) throw new Error(read.code)
  return read.value
}

test.each([
  ['without an address', ''],
  ['with the server’s own', `${endpoint}/`],
  ['with its own in capitals', 'HTTPS://FHIR.Region.Example/r4/'],
])('a delivery is read where it tells of its parts %s', async (_, at) => {
  const task = await taskFrom(at)
  expect([...(outputsOf(task) ?? [])]).toEqual([
    ['goal', 'Goal/1'],
    ['care-plan', 'CarePlan/1'],
  ])
  expect(isAnswer(task, { for: 'Patient/1' })).toBe(true)
  expect(isAbout(task, child)).toBe(true)
})

test.each([
  ['at another server', `${elsewhere}/`],
  ['at an address that only begins as the server’s', `${endpoint}-2/`],
  ['at another base of the same server', 'https://fhir.region.example/other/r4/'],
  ['that are no address', 'x/'],
])('parts %s are none of this delivery’s, and the child there is another', async (_, at) => {
  const task = await taskFrom(at)
  expect(outputsOf(task)).toBeUndefined()
  expect(isAnswer(task, { for: 'Patient/1' })).toBe(false)
  expect(isAbout(task, child)).toBe(false)
})
