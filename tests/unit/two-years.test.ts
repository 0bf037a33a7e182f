import { describe, expect, test } from 'vitest'
import { addDays } from '../../lib/dates/day.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import { addRow, type Edit, patchSection, patchSharing } from '../../lib/plan/edits.ts'
import { restorePlan } from '../../lib/plan/migrations.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { consentWatch } from '../../lib/process/consent-watch.ts'
import { stageOf } from '../../lib/process/stage.ts'
import { success } from '../../lib/result.ts'
import { faultyHandoff, receiptOf, startSession } from '../fixtures/session-ports.ts'
import { twoYearsPlan as plan } from '../fixtures/two-years-plan.ts'
import { write } from '../fixtures/write-signal.ts'

const followedUp = (date: string, next: string, why: string): Edit[] => [
  (now) => ({
    ...now,
    followUps: [
      ...now.followUps,
      { id: date, date, decision: next ? 'continue' : 'close', reason: why, decidedBy: 'Sara' },
    ],
  }),
  patchSection('followUp', { date: next, time: '' }),
]

const own = (id: string) =>
  ({ id, person: 'child', form: 'oral', date: '2027-12-10', withdrawn: '' }) as const

/** What somebody does, and on which day; each time the plan is handed off, where it may be. */
const deeds: Readonly<Record<string, readonly Edit[]>> = {
  '2026-09-15': [patchSection('meeting', { summonsSent: '2026-09-15' })],
  '2026-10-02': [],
  '2027-01-15': followedUp('2027-01-15', '2027-06-01', 'Två mål är kvar'),
  '2027-06-01': followedUp('2027-06-01', '2028-02-01', 'Ett mål är kvar'),
  '2027-08-25': [patchSharing({ validUntil: '2028-09-01' })],
  '2027-12-10': [addRow('planningGrants', own('own-1')), addRow('sharingGrants', own('own-2'))],
  '2028-02-01': followedUp('2028-02-01', '2028-05-15', 'Gymnasiet är snart slut'),
  '2028-05-15': followedUp('2028-05-15', '', 'Målen är nådda'),
}

describe('two years of a plan, day by day', async () => {
  const all = startSession({
    purges: true,
    handoff: {
      ...faultyHandoff().port,
      send: async (_, submission) =>
        success({ ...receiptOf(submission), at: `${all.clock.day}T12:00:00Z` }),
      follow: async () => success({ status: 'waiting', reason: '', units: [] }),
    },
  })
  const { session, clock, storage } = all
  clock.day = '2026-09-14'
  await storage.write(plan)
  write(session.state.today, clock.day)
  await session.safe.load()

  type Seen = {
    readonly day: string
    readonly kept: Plan | undefined
    readonly toldOn: string | undefined
    readonly goes: string | undefined
  }
  const seen: Seen[] = []
  for (let day = '2026-09-15'; day <= '2028-09-15'; day = addDays(day, 1)) {
    clock.day = day
    session.safe.touch()
    const deed = deeds[day]
    if (deed) {
      session.plans.open(plan.id)
      for (const edit of deed) session.editing.edit(edit)
      await session.saving.settled()
      if (consentGate(session.state.plan.value ?? plan, day).ok) await session.handoff.send()
      session.plans.close()
    }
    // The day's own work is done in turns of its own.
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
    const [kept] = await all.kept()
    const settings = session.state.settings.value
    const purge = kept && session.purging?.purges.value.get(kept.id)
    seen.push({
      day,
      kept,
      toldOn: settings.purgeTold[plan.id]?.on,
      goes: purge?.kind === 'goes' ? purge.day : undefined,
    })
  }
  const on = (day: string) => seen.find((each) => each.day === day)
  const between = (from: string, to: string) =>
    seen.filter(({ day }) => day >= from && day <= to).map(({ kept }) => kept)

  test('it is kept on every day until it is closed and its days are over, and can be read', () => {
    for (const kept of between('2026-09-15', '2028-06-13')) {
      expect(kept && restorePlan(structuredClone(kept)).ok).toBe(true)
    }
  })

  test('it goes once, on the day that was told a week before, and is said to have gone', () => {
    const last = seen.findLast(({ kept }) => kept)
    expect(last).toMatchObject({ day: '2028-06-13', toldOn: '2028-06-07', goes: '2028-06-14' })
    expect(seen.filter(({ kept }) => !kept)).toHaveLength(
      seen.length - seen.indexOf(last ?? (seen[0] as Seen)) - 1,
    )
    expect(session.purging?.gone.value).toEqual([
      { id: plan.id, name: 'Sara Holm', day: '2028-06-14' },
    ])
    expect(seen.filter(({ toldOn }) => toldOn).map(({ day }) => day)[0]).toBe('2028-06-07')
  })

  test('each day’s consent is right: the guardians’ to the birthday, then the person’s own alone', () => {
    const said = seen.flatMap(({ day, kept }) => {
      if (!kept) return []
      const gate = consentGate(kept, day)
      return [[day, gate.ok ? 'open' : gate.code] as const]
    })
    const turns = said.filter(([, now], index) => now !== said[index - 1]?.[1])
    expect(turns).toEqual([
      ['2026-09-15', 'open'],
      ['2027-12-01', 'own-consent-missing'],
      ['2027-12-10', 'open'],
    ])
  })

  test('and is asked for in time: before it runs out, and before the birthday', () => {
    const firstOf = (code: string) =>
      seen.find(
        ({ day, kept }) => kept && consentWatch(kept, day).some((each) => each.code === code),
      )?.day
    expect(firstOf('expiring')).toBe('2027-08-12')
    expect(firstOf('expired')).toBeUndefined()
    expect(firstOf('turns-18')).toBe('2027-06-01')
    expect(firstOf('of-age')).toBe('2027-12-01')
  })

  test('it goes through its stages, and each handoff has its receipt', () => {
    const stages = seen.flatMap(({ day, kept }) =>
      kept ? [[day, stageOf(kept, day)] as const] : [],
    )
    expect(stages.filter(([, now], index) => now !== stages[index - 1]?.[1])).toEqual([
      ['2026-09-15', 'summoned'],
      ['2026-10-02', 'followUp'],
      ['2028-05-15', 'closed'],
    ])
    const { handoffs = [] } = on('2028-06-13')?.kept ?? {}
    expect(handoffs.map(({ receipt }) => receipt?.at.slice(0, 10))).toEqual(
      // Nothing had changed since the call on the day of the meeting.
      Object.keys(deeds).filter((day) => day !== '2026-10-02'),
    )
  })
})
