import { describe, expect, test } from 'vitest'
import { en } from '../../lib/i18n/en/en.ts'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { childPageOf } from '../../lib/plan/child-page/child-page.ts'
import { patchRow, patchSection, patchSharing } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { tells, withheldPieces, withoutWithheld } from '../../lib/plan/withheld.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { closed } from '../fixtures/process-plans.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const today = '2026-10-05'
const all = (plan: Plan, day = today) =>
  JSON.stringify([childPageOf(plan, sv.childPage, day), childPageOf(plan, en.childPage, day)])

describe('the child’s page', () => {
  test('of Alva: her words first, what happens, who helps, when we meet, whom to ask', () => {
    const page = childPageOf(completePlan, sv.childPage, today)
    expect(page).toMatchObject({
      title: 'Alvas plan',
      intro: 'Det här har vi bestämt tillsammans fredag 2 oktober.',
      ownWords: [
        '”Att Kim åker buss med mig och att det är tyst när jag äter.”',
        '”Det är för högt i matsalen. Jag vill ha Kim med mig på bussen.”',
      ],
      helpers: { names: ['Eva', 'Karin', 'Nils', 'Samira', 'Lars'] },
      again: { heading: 'När ses vi igen?', when: 'Fredag 20 november klockan 10' },
      leftOut: 0,
    })
    expect(page.happening.heading).toBe('Det här ska hända')
    expect(page.happening.rows[0]).toEqual({
      id: 'lunch',
      what: 'Lugn plats för lunch.',
      meaning: '',
      who: 'Eva ser till att det blir så.',
      when: 'Det börjar måndag 12 oktober.',
    })
    expect(page.wonder.answer.replace(/\u00a0/g, ' ').replace(/\u2011/g, '-')).toBe(
      'Prata med Eva, eller be någon hemma ringa 0650-190 01.',
    )
  })

  test('of Noah, before the meeting, promises nothing', () => {
    const page = childPageOf(beforeMeetingPlan, sv.childPage, '2026-09-10')
    expect(page.intro).toBe('Vi har ett möte fredag 25 september. Inget är bestämt än.')
    expect(page.happening.heading).toBe('Det här ska vi prata om')
    expect(page.happening.rows.map(({ who, when }) => `${who} ${when}`)).toEqual([
      'Vi berättar vem som ser till att det blir så. Vi berättar när det börjar.',
      'Vi berättar vem som ser till att det blir så. Vi berättar när det börjar.',
      'Jonas kan se till att det blir så. Det kan börja måndag 21 september.',
    ])
    expect(page.again.when).toBe('Fredag 25 september klockan 10')
    expect(page.wonder.answer).toBe('Prata med en vuxen som du litar på.')
  })

  test('of Sara names no place and no telephone, nor her in the title', () => {
    const plan = {
      ...protectedPlan,
      leadPrincipal: { ...protectedPlan.leadPrincipal, phone: '08-508 100 00' },
      meeting: { ...protectedPlan.meeting, place: 'Gruvvägen 3' },
    }
    const page = childPageOf(plan, sv.childPage, '2026-09-20')
    expect(page.title).toBe('Min plan')
    expect(page.wonder.answer).toBe('Prata med Maja.')
    for (const words of ['Stockholm', 'Enskede', 'Gruvvägen', '508', 'Socialtjänsten', 'BUP']) {
      expect(all(plan, '2026-09-20')).not.toContain(words)
    }
  })

  test('of Noah, when nobody has noted the meeting, still promises nothing', () => {
    const page = childPageOf(beforeMeetingPlan, sv.childPage, '2026-10-10')
    expect(page.intro).toBe('Det här är din plan.')
    expect(page.happening.heading).toBe('Det här ska vi prata om')
    expect(page.happening.rows[2]?.when).toBe('Från måndag 21 september.')
    expect(page.again.when).toBe('Vi bestämmer en dag och berättar för dig.')
  })

  test('keeps the child’s words, but for the sentence that must not be shared', () => {
    const plan = { ...completePlan, ownWish: 'Att Kim är med. Att ingen vet om pappas nya jobb.' }
    const kept = patchSharing({ notShared: 'Uppgifter om pappas nya jobb' })(plan)
    const page = childPageOf(kept, sv.childPage, today)
    expect(page.ownWords[0]).toBe('”Att Kim är med.”')
    expect(page.leftOut).toBe(1)
  })

  test('leaves out what is done or stopped', () => {
    const done = patchRow('interventions', 'lunch', { status: 'done' })(completePlan)
    const stopped = patchRow('interventions', 'respite', { status: 'stopped' })(done)
    const { rows } = childPageOf(stopped, sv.childPage, today).happening
    expect(rows.map(({ id }) => id)).toEqual(['classroom', 'guidance', 'transport'])
    expect(rows[1]?.meaning).toBe('De vuxna lär sig mer om hur de kan hjälpa dig.')
  })

  test('holds no needs, consent, units or private notes', () => {
    const plan = patchSection('meeting', { privateNotes: 'hemligt' })(completePlan)
    for (const words of [
      'hemligt',
      'Avlastning',
      'separation',
      'Håstaskolan',
      'LSS',
      'Hudiksvall',
      'rektor',
      'Nyström',
      '2387',
      'Försäkringskassan',
    ]) {
      expect(all(plan)).not.toContain(words)
    }
  })

  test('whatever the plan, nothing that must not be shared or said stands on it', () => {
    for (const [index, plan] of generatedPlans(200).entries()) {
      const secret = plan.interventions[0]?.what.trim() || `hemlighet nummer ${index}`
      const kept = patchSharing({ notShared: `Inget om ${secret}. Uppgifter om pappa` })({
        ...plan,
        ownWish: `Jag vill att ${secret}`,
        preMeeting: { ...plan.preMeeting, notToBeSaid: 'att vi ska flytta' },
        interventions: plan.interventions.map((row) => ({
          ...row,
          what: `${row.what} vi SKA flytta`,
        })),
      })
      const page = childPageOf(kept, sv.childPage, today)
      expect(page.happening.rows).toEqual([])
      expect(JSON.stringify(page)).not.toMatch(/flytta|pappa/i)
    }
  })
})

describe('the child’s page says nothing that is not so', () => {
  const row = (patch: Partial<Plan['interventions'][number]>, day = today) =>
    childPageOf(patchRow('interventions', 'lunch', patch)(completePlan), sv.childPage, day)
      .happening.rows[0]

  test.each(['王小明', 'محمد'])('somebody named %s is called so', (person) => {
    expect(row({ person })?.who).toBe(`${person} ser till att det blir så.`)
  })

  test('a name with the last name first is no title', () => {
    const plan = patchSection('child', { name: 'Lind, Alva' })(completePlan)
    expect(childPageOf(plan, sv.childPage, today).title).toBe('Alvas plan')
  })

  test('handed out as the meeting ends it tells the next day, not the same', () => {
    expect(childPageOf(completePlan, sv.childPage, '2026-10-02').again.when).toBe(
      'Fredag 20 november klockan 10',
    )
  })

  test('a meeting that is called off is not told as coming', () => {
    const off = patchSection('meeting', {
      invite: { sequence: 1, cancelled: true, number: 1 },
    })(beforeMeetingPlan)
    expect(childPageOf(off, sv.childPage, '2026-09-10').intro).toBe('Det här är din plan.')
  })

  test('all that was decided is done: that is said, and not that nothing is decided', () => {
    const ended = (statuses: readonly ('done' | 'stopped' | 'ongoing')[]): Plan => ({
      ...completePlan,
      interventions: completePlan.interventions.slice(0, statuses.length).map((row, index) => ({
        ...row,
        what: 'Lugn plats',
        status: statuses[index] ?? 'done',
      })),
    })
    const happening = (plan: Plan, day = today) => childPageOf(plan, sv.childPage, day).happening
    expect(happening(ended(['done', 'stopped']))).toEqual({
      heading: 'Det här bestämde vi',
      nothing: 'Det som vi bestämde är klart nu.',
      rows: [],
    })
    expect(happening(ended(['done', 'ongoing'])).heading).toBe('Det här ska hända')
    expect(happening(ended([])).nothing).toMatch(/^Det är inte bestämt än/)
    expect(happening(ended(['done']), '2026-09-01').nothing).toMatch(/^Det är inte bestämt än/)
    expect(childPageOf(ended(['done']), en.childPage, today).happening.nothing).toBe(
      'What we decided is done now.',
    )
  })

  test('a plan that is closed promises nothing more', () => {
    const page = childPageOf(closed(completePlan), sv.childPage, '2026-11-21')
    expect(page.intro).toBe('Planen är avslutad.')
    expect(page.again.when).toBe('Planen är avslutad.')
    expect(JSON.stringify(page)).not.toMatch(/ska hända|berättar|ser till/)
  })

  test('who has come of age calls herself', () => {
    const grown = patchSection('child', { personalNumber: '20080901-2383' })(completePlan)
    expect(childPageOf(grown, sv.childPage, today).wonder.answer).toMatch(
      /^Prata med Eva, eller ring 0650/,
    )
  })

  test.each([
    ['Terapi för föräldrarna', ''],
    ['Samtalsstöd till mamma', ''],
    ['Korttidsboende åt bror', ''],
    ['Korttidstillsyn', ''],
    ['Ingen behandling just nu', ''],
    ['Handledning till personal', 'De vuxna lär sig mer om hur de kan hjälpa dig.'],
    ['Kontaktfamilj', 'En vuxen som du kan prata med och göra saker med.'],
    ['Samtal med kurator', 'Du får prata med någon.'],
    ['Traumabehandling', ''],
    ['Behandling på BUP', 'Du får hjälp att må bättre.'],
  ])('%s means: %s', (what, meaning) => {
    expect(row({ what })?.meaning).toBe(meaning)
  })
})

describe('what must not be shared', () => {
  const plan = (notShared: string): Plan => patchSharing({ notShared })(completePlan)

  test.each([
    ['Uppgifter om föräldrarnas separation', 'Samtal om föräldrarnas  separation', true],
    ['Uppgifter om föräldrarnas separation.', 'Stöd efter Föräldrarnas ”separation”', true],
    ['Mammas sjukdom, pappas nya jobb', 'Hjälp hemma vid mammas sjukdom', true],
    ['Inte om flytten\nInget om mormor', 'Mormor hämtar', true],
    ['Noah säger ”okej om inte pappa får veta”', 'Okej om inte pappa får veta!', true],
    ['Alkohol', 'Stöd kring alkohol i familjen', true],
    ['Uppgifter om föräldrarnas separation', 'Lugn plats för lunch', false],
    ['', 'Lugn plats för lunch', false],
    ['. , –', 'Lugn plats för lunch', false],
  ])('%s is found in %s: %s', (notShared, text, found) => {
    expect(tells(text, withheldPieces(plan(notShared)))).toBe(found)
  })

  test('is taken out of a text by the sentence', () => {
    const pieces = withheldPieces(plan('Mammas sjukdom'))
    expect(withoutWithheld('Alva orkar. Mammas sjukdom tar tid. Mer sömn.', pieces)).toBe(
      'Alva orkar. Mer sömn.',
    )
    expect(withoutWithheld('Alva orkar', pieces)).toBe('Alva orkar')
    expect(withoutWithheld('Mammas. Sjukdom', pieces)).toBe('')
  })
})
