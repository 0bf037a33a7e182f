import { valueUnder } from './same.ts'
import type { Plan } from './schema.ts'

/** A pure change of a plan. Gives back the same object when nothing changed. */
export type Edit = (plan: Plan) => Plan

type Section = {
  [Key in keyof Plan]-?: Plan[Key] extends readonly unknown[] | string | number ? never : Key
}[keyof Plan]
type PatchableSection = Exclude<Section, 'externalMeasures' | 'pdf' | 'mended'>

/** The lists that a user adds rows to, by the name of their rows. */
type Lists = {
  guardians: Plan['guardians']
  interventions: Plan['interventions']
  goals: Plan['goals']
  externalMeasures: Exclude<Plan['externalMeasures'], 'none'>
  parties: Plan['meeting']['parties']
  parked: Plan['meeting']['parked']
  planningGrants: Plan['consent']['planning']
  sharingGrants: Plan['consent']['sharing']['grants']
  addedUnits: NonNullable<Plan['consent']['sharing']['addedUnits']>
  reminders: NonNullable<Plan['meeting']['reminders']>
}
type ListName = keyof Lists
type Row<Name extends ListName> = Lists[Name][number]

export function readList<Name extends ListName>(plan: Plan, name: Name): Lists[Name]
export function readList(plan: Plan, name: ListName): Lists[ListName] {
  switch (name) {
    case 'guardians':
    case 'interventions':
    case 'goals':
      return plan[name]
    case 'externalMeasures':
      return plan.externalMeasures === 'none' ? [] : plan.externalMeasures
    case 'parties':
    case 'parked':
      return plan.meeting[name]
    case 'planningGrants':
      return plan.consent.planning
    case 'sharingGrants':
      return plan.consent.sharing.grants
    case 'addedUnits':
      return plan.consent.sharing.addedUnits ?? []
    case 'reminders':
      return plan.meeting.reminders ?? []
  }
}

function writeList<Name extends ListName>(plan: Plan, name: Name, rows: Lists[Name]): Plan
function writeList(plan: Plan, name: ListName, rows: unknown): Plan {
  switch (name) {
    case 'guardians':
    case 'interventions':
    case 'goals':
    case 'externalMeasures':
      return { ...plan, [name]: rows } as Plan
    case 'parties':
    case 'parked':
    case 'reminders':
      return { ...plan, meeting: withList(plan.meeting, name, rows) }
    case 'planningGrants':
      return { ...plan, consent: { ...plan.consent, planning: rows as Lists['planningGrants'] } }
    case 'addedUnits':
    case 'sharingGrants': {
      const key = name === 'addedUnits' ? name : 'grants'
      return {
        ...plan,
        consent: { ...plan.consent, sharing: withList(plan.consent.sharing, key, rows) },
      }
    }
  }
}

/** A list that a plan need not have is gone with its last row. */
function withList<Part extends object>(part: Part, name: keyof Part, rows: unknown): Part {
  const { [name]: _, ...others } = part
  const isGone = (rows as readonly unknown[]).length === 0 && optional.includes(String(name))
  return (isGone ? others : { ...part, [name]: rows }) as Part
}
const optional: readonly string[] = ['addedUnits', 'reminders']

/** The same content: a list that was typed anew with the same words is no change. */
const same = (old: unknown, value: unknown): boolean =>
  old === value || (typeof old === 'object' && JSON.stringify(old) === JSON.stringify(value))

const changes = <T extends object>(old: T, patch: Partial<T>): boolean =>
  Object.entries(patch).some(([key, value]) => !same(old[key as keyof T], value))

/** Changes some answers of one section, such as the contact person of `leadPrincipal`. */
export const patchSection =
  <Key extends PatchableSection>(key: Key, patch: Partial<Plan[Key]>): Edit =>
  (plan) =>
    changes(plan[key], patch) ? { ...plan, [key]: { ...plan[key], ...patch } } : plan

/** Answers one of the region's own questions, and keeps the question with it. */
export const answerExtra =
  (id: string, label: string, words: string): Edit =>
  (plan) =>
    same(valueUnder(plan.extra, id) ?? '', words)
      ? plan
      : {
          ...plan,
          extra: { ...plan.extra, [id]: words },
          extraLabels: { ...plan.extraLabels, [id]: label },
        }

/** Changes an answer that stands by itself, such as the question for the meeting. */
export const setAnswer =
  <Key extends 'meetingQuestion' | 'ownWish' | 'custody' | 'externalMeasures'>(
    key: Key,
    value: Plan[Key],
  ): Edit =>
  (plan) =>
    same(plan[key], value) ? plan : { ...plan, [key]: value }

/** Changes what the consent to share covers. */
export const patchSharing =
  (patch: Partial<Plan['consent']['sharing']>): Edit =>
  (plan) =>
    patchSection('consent', { sharing: { ...plan.consent.sharing, ...patch } })(plan)

export const addRow =
  <Name extends ListName>(name: Name, row: Row<Name>): Edit =>
  (plan) =>
    writeList(plan, name, [...readList(plan, name), row] as Lists[Name])

export const patchRow =
  <Name extends ListName>(name: Name, id: string, patch: Partial<Row<Name>>): Edit =>
  (plan) => {
    const rows: readonly Row<Name>[] = readList(plan, name)
    const old = rows.find((row) => row.id === id)
    if (!old || !changes(old, patch)) return plan
    return writeList(
      plan,
      name,
      rows.map((row) => (row === old ? { ...row, ...patch } : row)) as Lists[Name],
    )
  }

/** Changes a row, or adds it where it is not yet there: a row begins with its first letter. */
export const writeRow =
  <Name extends ListName>(name: Name, empty: Row<Name>, patch: Partial<Row<Name>>): Edit =>
  (plan) => {
    const rows: readonly Row<Name>[] = readList(plan, name)
    return rows.some(({ id }) => id === empty.id)
      ? patchRow(name, empty.id, patch)(plan)
      : addRow(name, { ...empty, ...patch })(plan)
  }

export const removeRow =
  <Name extends ListName>(name: Name, id: string): Edit =>
  (plan) => {
    const rows: readonly Row<Name>[] = readList(plan, name)
    const kept = rows.filter((row) => row.id !== id)
    return kept.length === rows.length ? plan : writeList(plan, name, kept as Lists[Name])
  }
