import type { AppointmentParticipant } from '@medplum/fhirtypes'
import { isAnswered } from '../plan/answers/path.ts'
import type { Party } from '../plan/schema.ts'
import { asItStands } from '../plan/standing-answer.ts'
import { concept } from './codeable-concept.ts'
import { type Context, toRole } from './context.ts'
import { group, valueExtension } from './extension.ts'
import type { ElementReader } from './reading/element-reader.ts'
import { nameAt, type PlanAssembly } from './reading/plan-assembly.ts'
import { extension } from './systems.ts'

const answers = {
  none: 'needs-action',
  coming: 'accepted',
  substitute: 'accepted',
  declined: 'declined',
} as const
const attendance = { unknown: '', present: 'Närvarande', absent: 'Uteblev' } as const
const uncalled = { ...attendance, absent: 'Var inte med' } as const

/** One party that was called or invited, with its answer, also where it is not named yet. */
export function party(context: Context, row: Party): AppointmentParticipant[] {
  const { unit, person, reply, attended } = row
  const actor = toRole(context, unit, person)
  if (!isAnswered('meeting.parties', row)) return []
  const words = [
    reply === 'substitute' ? 'Ersättare' : '',
    (row.kind === 'none' ? uncalled : attendance)[attended],
  ]
  const text = words.filter((word) => word !== '').join(', ')
  const details = group(extension('party'), [
    valueExtension('unit', 'String', unit),
    valueExtension('person', 'String', person),
    valueExtension('reply', 'Code', reply),
    valueExtension('attended', 'Code', attended),
    valueExtension('sector', 'Code', row.sector),
    valueExtension('kind', 'Code', row.kind === 'none' ? 'none' : ''),
    valueExtension('reason', 'String', row.reason),
    valueExtension('replaces', 'String', row.replaces ?? ''),
    valueExtension('reply-for', 'String', row.replyFor ?? ''),
    ...row.platforms.map((platform) => valueExtension('platform', 'String', platform)),
    valueExtension('confirmed', 'Instant', row.confirmedAt),
    valueExtension('confirmed-of', 'String', row.confirmedOf ?? ''),
  ])
  return [
    {
      id: row.id,
      ...(details && { extension: [details] }),
      type: [concept('participation', 'PART', text)],
      ...(actor && { actor }),
      required: row.kind === 'summons' ? 'required' : 'optional',
      status: answers[asItStands(context.plan.meeting, row).reply],
    },
  ]
}

/** A participant as a party; of a stranger's, whoever takes part is one. */
export function readParty(assembly: PlanAssembly, participant: ElementReader, id: string): Party {
  const details = participant.extension('party')
  const text = (url: string) => details.inner(url)[0]?.words('valueString') ?? ''
  const code = <Value>(url: string, table: Readonly<Record<string, Value>>) =>
    details.inner(url)[0]?.choice('valueCode', table)
  const actor = participant.link('actor')
  const status = participant.choice('status', {
    'needs-action': 'none',
    accepted: 'coming',
    declined: 'declined',
  } as const)
  const reply = code('reply', {
    none: 'none',
    coming: 'coming',
    substitute: 'substitute',
    declined: 'declined',
  } as const)
  const own = reply !== undefined
  const replaces = text('replaces')
  const replyFor = text('reply-for')
  const confirmedOf = text('confirmed-of')
  const required = participant.choice('required', {
    required: 'summons',
    'information-only': 'invitation',
    optional: 'invitation',
  } as const)
  if (own || participant.choice('type.coding.code', { PART: 1 })) participant.skip('type')
  const name = own ? '' : nameAt(assembly, actor)
  const isUnit = actor.reference.startsWith('Organization/')
  return {
    id: participant.words('id') || id,
    unit: own ? text('unit') : isUnit ? name : '',
    person: own ? text('person') : isUnit ? '' : name,
    reply: reply ?? status ?? 'none',
    attended:
      code('attended', { present: 'present', absent: 'absent', unknown: 'unknown' } as const) ??
      'unknown',
    sector:
      code('sector', {
        municipality: 'municipality',
        region: 'region',
        independentSchool: 'independentSchool',
        other: 'other',
      } as const) ?? '',
    kind: code('kind', { none: 'none' } as const) ?? required ?? 'summons',
    reason: text('reason'),
    ...(replaces !== '' && { replaces }),
    ...(replyFor !== '' && { replyFor }),
    platforms: details.inner('platform').map((each) => each.words('valueString')),
    confirmedAt: details.inner('confirmed')[0]?.words('valueInstant') ?? '',
    ...(/^([0-9a-f]{16}|changed)$/.test(confirmedOf) && { confirmedOf }),
  }
}
