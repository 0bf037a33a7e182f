import { describe, expect, test } from 'vitest'
import { consentGate } from '../../lib/plan/consent.ts'
import { patchSection, patchSharing } from '../../lib/plan/edits.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { withoutSecrets } from '../../lib/plan/paper/on-paper.ts'
import { planOnPaper } from '../../lib/plan/paper/plan-on-paper.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { withWords } from '../../lib/plan/shield.ts'
import { nearWithheld, tells, withheldPieces, withoutWithheld } from '../../lib/plan/withheld.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { completePlan } from '../fixtures/complete.ts'
import { edited } from '../fixtures/process-plans.ts'

const limited = (notShared: string) => patchSharing({ notShared })(completePlan)
const calls = (plan: Plan) =>
  summonsDocuments(withoutSecrets(plan), { today: '2026-09-20' })
    .map(({ document }) => toText(document))
    .join('\n')
const isLimitTold = /Familjen har sagt att vissa uppgifter inte får delas/

describe('what must not be shared is taken out of free words, and of nothing else', () => {
  const years = [
    'Polisanmälan (2026)',
    'Polisanmälan, 2026',
    'Placeringen 2025/2026',
    'Skolan, BUP, 2026',
    'Det som hände familjen, 2018',
    '2026',
  ]
  const texts = ['mira, child, 10, written, oral, coming, present, Hudiksvall', 'complete, short']

  test.each([...years, ...texts])('%s leaves every day, number, choice and id', (notShared) => {
    const plan = limited(notShared)
    const wordless = (each: Plan) => withWords(each, () => '')
    expect(wordless(withoutSecrets(plan))).toEqual(wordless(plan))
    expect(consentGate(withoutSecrets(plan), '2026-09-20').ok).toBe(true)
  })

  test.each(years)(
    '%s leaves the meeting and the consent in the calls and in print',
    (notShared) => {
      expect(calls(limited(notShared)).replace(/Familjen har sagt.*\n/g, '')).toEqual(
        calls(completePlan).replace(/Familjen har sagt.*\n/g, ''),
      )
      const told = (plan: Plan) => toText(planOnPaper(plan).document).match(/\d{4}-\d\d-\d\d/g)
      expect(told(limited(notShared))).toEqual(told(completePlan))
    },
  )

  test('a telephone number or a personal number may be what must not be shared', () => {
    expect(tells('Ring 070-123 45 67.', withheldPieces(limited('070-123 45 67')))).toBe(true)
  })
})

describe('that there is nothing is no secret', () => {
  test.each([
    'Inget särskilt',
    'ingenting särskilt',
    'Nej',
    'Inget',
    'Inga',
    'Inget.',
    'Nej, inget',
    'Nej, inget särskilt.',
    'Vet ej',
    'Saknas',
    'Ej aktuellt',
    'Inte aktuellt just nu',
    'Allt får delas',
    'Allt får sägas',
    'Inga begränsningar',
    'Inga särskilda önskemål',
    'Inget att tillägga',
    'Ej ifyllt',
    'Inget som inte får sägas',
    'Det finns inget som inte får delas',
    'Familjen vill inte att något undanhålls',
    'Inget. Allt får delas.',
    '-',
    '–',
    '.',
  ])('%s', (nothing) => {
    const plan = edited(limited(nothing), patchSection('preMeeting', { notToBeSaid: nothing }))
    expect(withheldPieces(plan)).toEqual([])
    expect(calls(plan)).not.toMatch(isLimitTold)
    expect(toText(planOnPaper(plan).document)).not.toMatch(isLimitTold)
  })

  test.each(['Inget får delas', 'Allt', 'Inga uppgifter får delas', 'Ingenting om skilsmässan'])(
    '%s is a limit',
    (limit) => {
      expect(calls(limited(limit))).toMatch(isLimitTold)
      expect(toText(planOnPaper(limited(limit)).document)).toMatch(isLimitTold)
    },
  )

  test.each([
    ['Nej. Men inte pappas diagnos.', 'Pappas diagnos är ny.'],
    ['Allt får delas utom pappas diagnos', 'Pappas diagnos är ny.'],
    ['Inget, förutom pappas diagnos', 'Pappas diagnos är ny.'],
    ['Nej, inte om skilsmässan', 'Skilsmässan var svår.'],
  ])('%s keeps what is said beside it', (notShared, text) => {
    expect(withoutWithheld(text, withheldPieces(limited(notShared)))).toBe('')
  })
})

describe('a word is looked for from where it begins, and what somebody does with who does it', () => {
  test.each([
    ['Att pappa dricker', 'Alva dricker vatten till lunchen.'],
    ['att vi är skilda', 'En särskild lärare.'],
    ['Soc', 'Socialt samspel. Socker.'],
    ['Hälsa', 'Elevhälsan är med.'],
    ['Var vi bor', 'Hon bor hos mamma.'],
    ['Att Alva är trans', 'Transport till skolan med taxi.'],
    ['MS', 'Hon läser sms i vimsig takt.'],
    ['Öl', 'Ölandsresan blev bra.'],
  ])('%s leaves %s', (notShared, text) => {
    expect(withoutWithheld(text, withheldPieces(limited(notShared)))).toBe(text)
  })

  test.each([
    ['Att pappa dricker', 'Pappan dricker på helgerna.'],
    ['Att pappa dricker', 'Pappas drickande oroar.'],
    ['att vi är skilda', 'Föräldrarna är skilda.'],
    ['Soc', 'Soc är inkopplad.'],
    ['Hälsa', 'Hennes hälsa.'],
    ['Var vi bor', 'Frågan är var vi bor.'],
    ['MS', 'Mamma har MS.'],
    ['MS, ekonomi', 'Mamma har MS.'],
    ['LVU, adhd', 'Hon är LVU-placerad.'],
    ['Öl', 'Han drack öl.'],
    ['Säg inget om aborten', 'Aborten i våras.'],
    ['Berätta inte om aborten', 'Aborten i våras.'],
  ])('%s hides %s', (notShared, text) => {
    expect(withoutWithheld(text, withheldPieces(limited(notShared)))).toBe('')
  })

  test.each([
    ['Att pappa dricker', 'Alva dricker vatten.'],
    ['Var vi bor', 'Hon bor hos mamma.'],
    ['Tidigare misshandel', 'Hon blev misshandlad.'],
    ['Självskadebeteende', 'Självskador.'],
    ['Inget om pappas fängelsestraff', 'Pappa sitter i fängelse.'],
    ['Detaljer om sjukdomen', 'Sjukdomen är känd.'],
  ])('%s: %s is read once more', (notShared, text) => {
    const pieces = withheldPieces(limited(notShared))
    expect(tells(text, pieces)).toBe(false)
    expect(nearWithheld(text, pieces)).toEqual([text])
  })
})
