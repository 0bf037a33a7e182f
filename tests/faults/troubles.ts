import { answer } from '../world/backend/exchange.ts'
import {
  answerAfter,
  answerWith,
  badGateway,
  drop,
  dropAnswer,
  type Fault,
  halfAnswer,
  nonsense,
  outcome,
} from '../world/backend/faults.ts'
import { fhirJson } from '../world/backend/outcomes.ts'

/** What a run has beside the backend: another host, and requests that stand still. */
export interface Around {
  /** Where a redirect leads; whatever it gets is counted. */
  readonly elsewhere: string
  /** Settles when the requests that stand still may go on. */
  readonly released: Promise<void>
  /** To be waited for after the release. */
  readonly late: Promise<unknown>[]
}

const invalid = answer(
  422,
  fhirJson,
  JSON.stringify({
    resourceType: 'OperationOutcome',
    issue: [
      { severity: 'error', code: 'invalid', expression: ['CarePlan.period'], diagnostics: 'Nej' },
      { severity: 'error', code: 'required', expression: ['Goal.target[0].dueDate'] },
    ],
  }),
)

const failedInside = answer(
  200,
  fhirJson,
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'batch-response',
    entry: [{ response: { status: '201', location: 'Goal/1' } }, { response: { status: '400' } }],
  }),
)

const busy = outcome(429, 'Många just nu')
const tooMany = { ...busy, headers: { ...busy.headers, 'retry-after': '2' } }
const huge = answer(200, fhirJson, '')
const fiftyMegabytes = { ...huge, body: Buffer.alloc(50 * 1024 * 1024, '"') }

/** Stands still until the client has given up, before the work or after it. */
const late =
  (when: 'before' | 'after', { released, late }: Around): Fault =>
  async (handle) => {
    const work = when === 'after' ? handle() : released.then(handle)
    late.push(work)
    await released
    return { answer: await work, half: false }
  }

/** Each way in which a server, or the way to it, goes wrong at one request. */
export const troubles: Readonly<Record<string, (around: Around) => Fault>> = {
  down: () => drop,
  'network lost before the answer': () => dropAnswer,
  'half a body': () => halfAnswer,
  '401 in the middle': () => answerWith(outcome(401, 'Log-in is too old')),
  403: () => answerWith(outcome(403, 'Not you')),
  409: () => answerWith(outcome(409, 'Somebody is writing')),
  412: () => answerWith(outcome(412, 'Another version')),
  '422 with issues at paths': () => answerWith(invalid),
  '429 with Retry-After': () => answerWith(tooMany),
  500: () => answerWith(outcome(500, 'Broken')),
  '500 after the work': () => answerAfter(outcome(500, 'Broken')),
  '502 page': () => answerWith(badGateway),
  '502 page after the work': () => answerAfter(badGateway),
  'no FHIR after the work': () => answerAfter(nonsense),
  '200 with failures inside': () => answerWith(failedInside),
  '200 with failures inside after the work': () => answerAfter(failedInside),
  '50 MB': () => answerWith(fiftyMegabytes),
  '50 MB after the work': () => answerAfter(fiftyMegabytes),
  'redirect to another host': ({ elsewhere }) =>
    answerWith({ status: 307, headers: { location: elsewhere }, body: '' }),
  'work after the client gave up': (around) => late('before', around),
  'answer after the client gave up': (around) => late('after', around),
}
