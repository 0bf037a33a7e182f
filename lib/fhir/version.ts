import type { DocumentReference, Provenance } from '@medplum/fhirtypes'
import { withGuardiansApart } from '../plan/guardians-apart.ts'
import { restorePlan } from '../plan/migrations.ts'
import type { Version } from '../plan/schema.ts'
import { contentOf } from '../plan/versions/content.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { concept } from './codeable-concept.ts'
import { compact } from './compact.ts'
import { type Context, identify, to, toLead } from './context.ts'
import { valueExtension } from './extension.ts'
import type { PlanAssembly } from './reading/plan-assembly.ts'
import type { ResourceReader } from './reading/resource-set.ts'
import { extension, namingSystem, profileMeta, systems } from './systems.ts'

const causes = {
  handoff: 'overlamning',
  meeting: 'mote',
  followUp: 'uppfoljning',
  conflict: 'sammanlaggning',
} as const
/** So much of a version in each attachment, to stay well under what one may hold. */
const mostPieceBytes = 60_000

/** A version is known by its number and its time: two may have been made with one number. */
export const versionKey = ({ number, at }: Version): string =>
  `version-${number}-${at.replace(/\D/g, '')}`

/** The plan as it was, as data for whoever shows its history. It never changes. */
export function versionContent(context: Context, version: Version): DocumentReference {
  const bytes = new TextEncoder().encode(JSON.stringify(version.content))
  const pieces = [...Array(Math.ceil(bytes.length / mostPieceBytes)).keys()].map((index) =>
    bytes.subarray(index * mostPieceBytes, (index + 1) * mostPieceBytes),
  )
  return compact<DocumentReference>({
    resourceType: 'DocumentReference',
    masterIdentifier: identify(context, 'version', versionKey(version)),
    status: 'superseded',
    type: concept('item', 'sip-version', 'Tidigare version av SIP'),
    subject: to(context, 'patient'),
    date: version.at,
    content: pieces.map((piece) => ({
      attachment: { contentType: 'application/json', data: toBase64(piece), size: piece.length },
    })),
  })
}

/** When a version came to be, and of what; its content stands in a document of its own. */
export const versionOrigin = (context: Context, version: Version): Provenance =>
  compact<Provenance>({
    resourceType: 'Provenance',
    meta: profileMeta('version-origin'),
    extension: [valueExtension(extension('version'), 'Integer', version.number)],
    target: [to(context, 'care-plan')],
    recorded: version.at,
    activity: concept('item', causes[version.cause]),
    agent: [
      {
        type: concept('provenanceAgent', 'assembler'),
        who: toLead(context) ?? {
          type: 'Device',
          identifier: { system: systems.software, value: 'sip-panelen' },
          display: 'SIP-panelen',
        },
      },
    ],
    entity: [{ role: 'revision', what: to(context, versionKey(version)) }],
  })

/** A version, where its origin is ours and its content is a plan; else it is left unread. */
export function readVersion({ plan, resourceSet }: PlanAssembly, origin: ResourceReader): void {
  const number = origin.extension('version').number('valueInteger')
  const cause = origin.choice('activity.coding.code', {
    overlamning: 'handoff',
    mote: 'meeting',
    uppfoljning: 'followUp',
    sammanlaggning: 'conflict',
  } as const)
  const document = resourceSet.at(origin.words('entity.what.reference'))
  const content = document && contentIn(document)
  if (number === undefined || !cause || !content || !isOfPlan(document, plan.id)) return
  origin.skip('target', 'agent', 'entity', 'recorded', 'activity')
  document.skip('masterIdentifier', 'status', 'type', 'subject', 'date', 'content')
  plan.versions.push({ number, at: origin.words('recorded'), cause, content })
}

const isOfPlan = (document: ResourceReader, id: string): boolean =>
  document.words('masterIdentifier.system') === namingSystem('version') &&
  document.words('masterIdentifier.value').startsWith(`${id}/`)

function contentIn(document: ResourceReader): Version['content'] | undefined {
  const pieces = document
    .each('content')
    .map((each) => fromBase64(each.words('attachment.data')) ?? new Uint8Array())
  const bytes = Uint8Array.from(pieces.flatMap((piece) => [...piece]))
  try {
    const written: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const restored = restorePlan({ ...Object(written), surveys: [], handoffs: [], versions: [] })
    return restored.ok ? contentOf(withGuardiansApart(restored.value)) : undefined
  } catch {
    return undefined
  }
}
