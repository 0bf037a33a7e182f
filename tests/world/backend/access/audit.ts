import type { AuditEvent } from '@medplum/fhirtypes'
import type { Incoming } from '../exchange.ts'

const actions: Readonly<Record<string, AuditEvent['action']>> = {
  GET: 'R',
  HEAD: 'R',
  POST: 'C',
  PUT: 'U',
  DELETE: 'D',
}

export interface Audited {
  readonly incoming: Incoming
  /** The caller's subject, or why there was none. */
  readonly who: string
  readonly status: number
  /** An instant in UTC. */
  readonly at: string
}

/** One request in the log: who, what kind of thing, and how it went; nothing that was searched for. */
export const auditEvent = ({ incoming, who, status, at }: Audited): AuditEvent => ({
  resourceType: 'AuditEvent',
  type: { system: 'http://terminology.hl7.org/CodeSystem/audit-event-type', code: 'rest' },
  action: /_search$/.test(incoming.path) ? 'E' : (actions[incoming.method] ?? 'E'),
  recorded: at,
  outcome: status < 400 ? '0' : status < 500 ? '4' : '8',
  outcomeDesc: String(status),
  agent: [{ who: { display: who }, requestor: true }],
  source: { observer: { display: 'SIP regional backend' } },
  entity: [{ what: { display: incoming.path === '' ? '/' : incoming.path } }],
})
