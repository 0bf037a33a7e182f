import type { SectionId } from '../template/fields.ts'
import { fieldLabels } from './field-labels.ts'
import type { Label, Labels, With } from './label.ts'
import { meetingLabels } from './meeting-labels.ts'
import type { AnswerPath } from './path.ts'

/** Every answer of a plan in words, in the order in which it is told. */
export const labels: Labels = { ...fieldLabels, ...meetingLabels }

/** The label of a path; undefined where no answer stands there. */
export const labelAt = (path: string): Label | With | undefined =>
  Object.hasOwn(labels, path) ? (labels[path as AnswerPath] as Label | With) : undefined

type Part<Path extends string> = Path extends `${infer First}.${string}` ? First : Path

/** Where the answers of a part are read that do not say so themselves. */
const sections: Readonly<Partial<Record<Part<AnswerPath>, SectionId>>> = {
  child: 'introduction',
  guardians: 'introduction',
  custody: 'introduction',
  meetingQuestion: 'introduction',
  leadPrincipal: 'leadPrincipal',
  needIdentifiedBy: 'needIdentifiedBy',
  consent: 'consentObtained',
  childParticipation: 'childParticipation',
  interventions: 'neededInterventions',
  externalMeasures: 'externalMeasures',
  goals: 'goals',
  ownWish: 'goals',
  meeting: 'meeting',
  followUp: 'meeting',
  preMeeting: 'meeting',
  followUps: 'meeting',
  extra: 'meeting',
}

/** The part of a plan in which an answer or a list is read. */
export function sectionAt(path: string): SectionId {
  const label = labelAt(path)
  const section =
    (label && 'section' in label && label.section) ||
    sections[path.split('.')[0] as Part<AnswerPath>]
  if (!section) throw new Error(`${path} is in no part of the plan.`)
  return section
}
