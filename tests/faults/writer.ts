import { createHandoff } from '../../lib/backend/create-handoff.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Handoff, Intervention, Plan, Receipt } from '../../lib/plan/schema.ts'
import type { Result } from '../../lib/result.ts'
import type { HandoffFault } from '../../lib/session/ports/handoff.ts'
import { completePlan } from '../fixtures/complete.ts'

export type Told = Result<Receipt, HandoffFault>

/** One person with the plan on a device of their own, whose clock may be wrong. */
export interface Writer {
  readonly id: string
  /** What has been written in the plan: a later text holds every word of those that it builds on. */
  readonly words: Set<string>
  /** What each writer adds beside: rows that nobody takes away. */
  rows: Intervention[]
  handoffs: Handoff[]
  readonly clock: { now(): string }
}

export const newWriter = (id: string, word: string, hoursOff: number): Writer => ({
  id,
  words: new Set([word]),
  rows: completePlan.interventions.slice(0, 2),
  handoffs: [],
  clock: { now: () => new Date(Date.now() + hoursOff * 3_600_000).toISOString() },
})

/** The same plan, opened on another device. */
export const copied = (of: Writer, hoursOff: number): Writer => ({
  ...newWriter(of.id, '', hoursOff),
  words: new Set(of.words),
  rows: [...of.rows],
  handoffs: [...of.handoffs],
})

/** Writes a word in what all write in, and a row of one's own. */
export function write(writer: Writer, word: string): void {
  writer.words.add(word)
  writer.rows = [
    ...writer.rows,
    { ...emptyRow.intervention(word), what: `Insats ${word}`, unit: 'Håstaskolan' },
  ]
}

export const textOf = ({ words }: Writer): string => [...words].join(' ')

export const planOf = (writer: Writer): Plan => ({
  ...completePlan,
  id: writer.id,
  meetingQuestion: textOf(writer),
  interventions: writer.rows,
  goals: completePlan.goals.slice(0, 1),
  handoffs: writer.handoffs,
})

/** What the session sends when *Överlämna* is pressed: noted on the plan before the first attempt. */
export function begin(writer: Writer) {
  const fingerprint = textOf(writer)
  const open = writer.handoffs.find(
    (each) => each.receipt === null && each.fingerprint === fingerprint,
  )
  const previous = writer.handoffs.findLast(({ receipt }) => receipt)?.receipt ?? undefined
  const submission = open?.submission ?? crypto.randomUUID()
  const startedAt = writer.clock.now()
  if (!open) writer.handoffs.push({ submission, startedAt, fingerprint, receipt: null })
  const consented = consentGate(planOf(writer), '2026-10-05')
  if (!consented.ok) throw new Error(consented.code)
  return { plan: consented.value, submission, previous }
}

export type Attempt = ReturnType<typeof begin>

/** Notes a receipt on the plan, as the session does. */
export function note(writer: Writer, { submission }: Attempt, told: Told): Told {
  if (!told.ok) return told
  writer.handoffs = writer.handoffs
    .filter((each) => each.receipt !== null || each.submission === submission)
    .map((each) => (each.submission === submission ? { ...each, receipt: told.value } : each))
  return told
}

export interface Way {
  readonly endpoint: string
  readonly fetch?: typeof globalThis.fetch
  readonly timeout?: number
  readonly waits?: number[]
}

/** Sends over the real client; a token that is refused is renewed once, and nothing sleeps. */
export const send = (writer: Writer, attempt: Attempt, way: Way): Promise<Told> =>
  createHandoff({
    endpoint: way.endpoint,
    ...(way.fetch && { fetch: way.fetch }),
    ...(way.timeout !== undefined && { timeout: way.timeout }),
    clock: writer.clock,
    token: async (refused) => (refused === undefined ? 'token.old' : 'token.fresh'),
    wait: async (milliseconds) => void way.waits?.push(milliseconds),
  }).send(attempt.plan, attempt.submission, attempt.previous)
