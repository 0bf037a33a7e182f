import { type Plan, schemaVersion } from './schema.ts'

/**
 * An empty plan.
 * @param id a random UUID; also the plan's identifier to the backend.
 * @param now an instant in UTC with `Z`.
 */
export const createPlan = (id: string, now: string): Plan => ({
  schemaVersion,
  id,
  createdAt: now,
  changedAt: now,
  child: { name: '', personalNumber: '', protectedIdentity: 'none', municipality: '', region: '' },
  guardians: [],
  custody: 'unknown',
  meetingQuestion: '',
  leadPrincipal: { principal: '', unit: '', contact: '', role: '', phone: '' },
  needIdentifiedBy: { source: 'staff', who: '', unit: '', date: '', observed: '' },
  consent: {
    planning: [],
    sharing: { grants: [], units: [], notShared: '', validUntil: '', withdrawnUnits: [] },
    missingGuardianReason: '',
  },
  childParticipation: { account: '', ownWords: '', noWordsReason: '' },
  interventions: [],
  externalMeasures: [],
  goals: [],
  ownWish: '',
  meeting: {
    date: '',
    start: '',
    end: '',
    place: '',
    summonsSent: '',
    chair: '',
    noteTaker: '',
    parties: [],
    replyBy: '',
    notes: '',
    privateNotes: '',
    parked: [],
    invite: { sequence: 0, cancelled: false, number: 1 },
  },
  followUp: { date: '', time: '', caller: '' },
  followUps: [],
  preMeeting: { date: '', matters: '', attendees: '', notToBeSaid: '', participation: '' },
  extra: {},
  extraLabels: {},
  surveys: [],
  handoffs: [],
  versions: [],
  otherRecords: [],
  unread: [],
})
