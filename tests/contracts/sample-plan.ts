import type { Bundle, BundleEntry, Resource, Task } from '@medplum/fhirtypes'

const sip = 'https://sip.example.se/fhir'
const personnummer = 'http://electronichealth.se/identifier/personnummer'
const hsa = 'urn:oid:1.2.752.29.4.19'

/** A child who cannot exist: there is no 30 February. */
export const child = { system: personnummer, value: '201402302384' }

const units = {
  family: { value: 'SE0000000000-F1', name: 'Familjeenheten, Björkdals kommun' },
  habilitation: { value: 'SE0000000000-H1', name: 'Habiliteringen Björkdal, Region Norrmark' },
}

type Unit = keyof typeof units

interface To {
  reference: string
}

const coded = (system: string, code: string, text: string) => ({
  coding: [{ system: `${sip}/CodeSystem/${system}`, code }],
  text,
})

const document = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>SIP för Nils</title></head>
<body><h1>Samordnad individuell plan</h1>
<h2>Vilken verksamhet är ansvarig för planen?</h2><p>${units.family.name}</p>
<h2>Hur har barnet varit delaktigt?</h2><p>Nils ritade sin vecka och berättade om den på mötet.</p>
<h2>Vilka insatser behövs?</h2><ul><li>Avlastning varannan helg</li><li>Bildstöd hemma och i skolan</li></ul>
<h2>Vilka mål finns på kort och lång sikt?</h2><p>Nils sover hela nätter. Nils åker själv till träningen.</p>
</body></html>`

/** The submission Task of a plan, before or after it is handed over. */
export function submission(key: string, patient: To, planId?: string): Task {
  return {
    resourceType: 'Task',
    identifier: [{ system: `${sip}/NamingSystem/sip-submission`, value: `${key}-sub` }],
    status: planId ? 'requested' : 'draft',
    intent: 'order',
    code: coded('sip-item', 'overlamning', 'Överlämning av SIP'),
    for: patient,
    authoredOn: '2026-11-22T09:12:00Z',
    lastModified: '2026-11-22T09:12:00Z',
    requester: { display: units.family.name },
    ...(planId ? { focus: { reference: planId } } : {}),
  } as Task
}

const post = (resource: Resource, fullUrl: string, ifNoneExist?: string): BundleEntry => ({
  fullUrl,
  resource,
  request: { method: 'POST', url: resource.resourceType, ...(ifNoneExist ? { ifNoneExist } : {}) },
})

const urn = (n: number) => `urn:uuid:5f3c0a52-6d1e-4b8a-9c7e-${String(n).padStart(12, '0')}`

/** The first step: the child, the units and the draft Task, each created only when missing. */
export function claim(key: string): Bundle {
  const patient: Resource = {
    resourceType: 'Patient',
    identifier: [child],
    name: [{ text: 'Nils Ekdal', family: 'Ekdal', given: ['Nils'] }],
    birthDate: '2014-02-28',
  }
  const organizations = Object.values(units).map(({ value, name }, index) => {
    const unit: Resource = {
      resourceType: 'Organization',
      identifier: [{ system: hsa, value }],
      name,
    }
    return post(unit, urn(2 + index), `identifier=${hsa}|${value}`)
  })
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      post(patient, urn(1), `identifier=${child.system}|${child.value}`),
      ...organizations,
      post(
        submission(key, { reference: urn(1) }),
        urn(4),
        `identifier=${sip}/NamingSystem/sip-submission|${key}-sub`,
      ),
    ],
  }
}

/** What the first step answered. */
export interface Claimed {
  patient: To
  owners: Record<Unit, To>
  taskId: string
  version: string
}

/** Reads the answer to a claim. */
export function claimed(answer: Bundle): Claimed {
  const [patient, family, habilitation, task] = (answer.entry ?? []).map(({ resource }) => resource)
  const to = (resource: Resource | undefined) => ({
    reference: `${resource?.resourceType}/${resource?.id}`,
  })
  return {
    patient: to(patient),
    owners: { family: to(family), habilitation: to(habilitation) },
    taskId: task?.id ?? '',
    version: task?.meta?.versionId ?? '',
  }
}

function interventions(key: string, { patient, owners }: Claimed): BundleEntry[] {
  const wanted: [Unit, string][] = [
    ['family', 'Avlastning varannan helg'],
    ['habilitation', 'Bildstöd hemma och i skolan'],
    ['habilitation', 'Föräldrastöd i grupp, åtta träffar'],
  ]
  return wanted.flatMap(([unit, text], index) => {
    const performer = { ...owners[unit], display: units[unit].name }
    const request: Resource = {
      resourceType: 'ServiceRequest',
      identifier: [{ system: `${sip}/NamingSystem/sip-activity`, value: `${key}-act-${index}` }],
      status: 'active',
      intent: 'plan',
      category: [coded('sip-item', 'insats', 'Insats')],
      code: { text },
      subject: patient,
      performer: [performer],
      occurrencePeriod: { start: '2026-12-01', end: '2027-05-31' },
    }
    const task: Resource = {
      resourceType: 'Task',
      status: 'requested',
      intent: 'order',
      code: coded('sip-item', 'insats', 'Ansvar för insats'),
      focus: { reference: urn(20 + index) },
      for: patient,
      owner: performer,
    }
    return [post(request, urn(20 + index)), post(task, urn(30 + index))]
  })
}

/** The second step: the whole plan and the Task, in one transaction of more than eight entries. */
export function commit(key: string, claim: Claimed): Bundle {
  const { patient, owners } = claim
  const goals = (
    [
      ['kort', 'Kort sikt', 'Nils sover hela nätter', '2027-01-31'],
      ['lang', 'Lång sikt', 'Nils åker själv till träningen', '2027-05-31'],
    ] as const
  ).map(([code, term, text, dueDate], index) =>
    post(
      {
        resourceType: 'Goal',
        lifecycleStatus: 'active',
        category: [coded('sip-goal-term', code, term)],
        description: { text },
        subject: patient,
        target: [{ dueDate }],
        expressedBy: patient,
      },
      urn(10 + index),
    ),
  )
  const plan: Resource = {
    resourceType: 'CarePlan',
    identifier: [{ system: `${sip}/NamingSystem/sip-plan`, value: key }],
    text: {
      status: 'generated',
      div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Samordnad individuell plan</p></div>',
    },
    status: 'active',
    intent: 'plan',
    category: [
      { coding: [{ system: 'https://fhir.inera.se/CodeSystem/typeofcareplan-cs', code: 'SIP' }] },
    ],
    title: 'Samordnad individuell plan (SIP)',
    subject: patient,
    period: { start: '2026-11-20', end: '2027-05-31' },
    author: { ...owners.family, display: units.family.name },
    goal: [{ reference: urn(10) }, { reference: urn(11) }],
    activity: [20, 21, 22].map((n) => ({ reference: { reference: urn(n) } })),
  }
  const copy: Resource = {
    resourceType: 'DocumentReference',
    status: 'current',
    type: { coding: [{ system: 'http://loinc.org', code: '18776-5' }] },
    subject: patient,
    content: [
      {
        attachment: {
          contentType: 'text/html',
          language: 'sv',
          title: 'Samordnad individuell plan',
          data: Buffer.from(document).toString('base64'),
        },
      },
    ],
    context: { related: [{ reference: urn(40) }] },
  }
  const task = { ...submission(key, patient, urn(40)), id: claim.taskId }
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      ...goals,
      ...interventions(key, claim),
      post(plan, urn(40)),
      post(copy, urn(41)),
      {
        fullUrl: `urn:uuid:5f3c0a52-6d1e-4b8a-9c7e-999999999999`,
        resource: task,
        request: {
          method: 'PUT',
          url: `Task/${claim.taskId}`,
          ifMatch: `W/"${claim.version}"`,
        },
      },
    ],
  }
}
