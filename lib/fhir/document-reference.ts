import type { DocumentReference } from '@medplum/fhirtypes'
import { type PlanDocument, paragraph } from '../plan/output/document.ts'
import { toHtml } from '../plan/output/html.ts'
import { planDocument } from '../plan/output/plan-document.ts'
import { toBase64 } from './base64.ts'
import { compact } from './compact.ts'
import { type Context, identify, to, toLead } from './context.ts'
import { toContact } from './practitioner-role.ts'
import { systems } from './systems.ts'

/** The most that a care plan document may hold (RIV-TA GetCarePlans 2.0). */
const mostDocumentBytes = 100 * 1024

/** The plan as a document to read, for a receiver that does not read data. */
export function documentReference(context: Context): DocumentReference {
  const bytes = page(planDocument(context.plan, undefined, context.today))
  return compact<DocumentReference>({
    resourceType: 'DocumentReference',
    masterIdentifier: identify(context, 'document', 'document'),
    status: 'current',
    docStatus: context.ahead ? 'preliminary' : 'final',
    type: {
      coding: [
        { system: systems.typeOfCarePlan, code: 'SIP', display: 'SIP' },
        { system: systems.loinc, code: '18776-5', display: 'Plan of care note' },
      ],
      text: 'Samordnad individuell plan',
    },
    subject: to(context, 'patient'),
    date: context.plan.changedAt,
    author: [toContact(context)],
    custodian: toLead(context),
    content: [
      {
        attachment: {
          contentType: 'text/html; charset=utf-8',
          language: 'sv',
          title: 'Samordnad individuell plan',
          data: toBase64(bytes),
          size: bytes.length,
          creation: context.plan.changedAt,
        },
      },
      context.pdf === undefined ? undefined : printed(context, context.pdf),
    ],
    context: { related: [to(context, 'care-plan')] },
  })
}

/** The same as the user has printed it, where that was attached. */
const printed = (context: Context, data: string) => ({
  attachment: {
    contentType: 'application/pdf',
    language: 'sv',
    title: 'Samordnad individuell plan',
    data,
    size: (data.length / 4) * 3 - (/=*$/.exec(data)?.[0].length ?? 0),
    creation: context.plan.changedAt,
  },
})

const cut = paragraph(
  'Planen är för lång för dokumentet. Alla svar står i sin helhet i frågesvaren.',
)

/** Whole where it fits; else as many parts as fit, and a sentence that says so. */
function page(document: PlanDocument): Uint8Array {
  for (let parts = document.parts.length; parts >= 0; parts -= 1) {
    const whole = parts === document.parts.length
    const bytes = encode({
      ...document,
      intro: whole
        ? document.intro
        : [...document.intro.slice(0, parts === 0 ? 1 : undefined), cut],
      parts: document.parts.slice(0, parts),
    })
    if (bytes.length <= mostDocumentBytes) return bytes
  }
  return encode({ title: document.title, intro: [cut], parts: [] })
}

const encode = (document: PlanDocument): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>SIP</title></head><body>${toHtml(document)}</body></html>`,
  )
