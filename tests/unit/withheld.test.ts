import { describe, expect, test } from 'vitest'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { childPageOf } from '../../lib/plan/child-page/child-page.ts'
import { patchSection, patchSharing, setAnswer } from '../../lib/plan/edits.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { planOnPaper } from '../../lib/plan/paper/plan-on-paper.ts'
import { takenFrom, toReadAgainOnPaper } from '../../lib/plan/paper/read-through.ts'
import { nearWithheld, tells, withheldPieces, withoutWithheld } from '../../lib/plan/withheld.ts'
import { questionLeftOutOfCall } from '../../lib/process/left-out-of-call.ts'
import { mayCall } from '../../lib/process/may-call.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inSwedish } from '../fixtures/in-words.ts'
import { edited } from '../fixtures/process-plans.ts'

const limited = (notShared: string) => patchSharing({ notShared })(completePlan)

describe('each part of what must not be shared is looked for, however the parts are joined', () => {
  test.each([
    ['missbruk, ekonomi', 'Familjens ekonomi är svår.'],
    ['missbruk/ekonomi', 'Familjens ekonomi är svår.'],
    ['missbruk – ekonomi', 'Familjens ekonomi är svår.'],
    ['missbruk - ekonomi', 'Familjens ekonomi är svår.'],
    ['själv\u00adskada', 'Alva har en självskada.'],
    ['självskada', 'Alva har en själv\u00adska\u200bda.'],
    ['missbruk & ekonomi', 'Familjens ekonomi är svår.'],
    ['1) missbruk 2) ekonomi', 'Familjens ekonomi är svår.'],
    ['1. missbruk\n2. ekonomi', 'Familjens ekonomi är svår.'],
    ['\uf0b7\tmissbruk\n\uf0b7\tekonomi', 'Familjens ekonomi är svår.'],
    ['o missbruk\no ekonomi', 'Familjens ekonomi är svår.'],
    ['missbruk (pappas)', 'Pappas alkoholmissbruk märks.'],
    ['Pappas missbruk och mammas depression', 'Pappas missbruk gör Alva orolig.'],
    ['Pappas missbruk och mammas depression', 'Mammas depressioner märks.'],
    ['att pappa bor i Gävle och att mamma är sjuk', 'Alva vet att mamma är sjuk.'],
    ['att pappa bor i Gävle och att mamma är sjuk', 'Till Gävle på lov.'],
    ['Uppgifter om föräldrarnas separation', 'Alva är ledsen efter separationen.'],
    ['inget om självskada', 'Alvas självskadebeteende följs upp.'],
    ['Skolan får inte veta att Alva har adhd', 'Har adhd sedan i våras, Alva.'],
    ['Inget om att storebror sitter i fängelse till skolan.', 'Storebror kom i fängelset.'],
    ['Pappa blir arg hemma', 'Hemma är pappa arga.'],
  ])('%s: %s', (notShared, text) => {
    const plan = edited(
      limited(notShared),
      patchSection('childParticipation', { ownWords: text }),
      patchSection('needIdentifiedBy', { observed: text }),
    )
    const words = text.slice(0, -1)
    expect(toText(planOnPaper(plan).document)).not.toContain(words)
    expect(childPageOf(plan, sv.childPage, '2026-10-05').ownWords.join()).not.toContain(words)
  })
})

test.each([
  ['Uppgifter om föräldrarnas separation', 'Avlastning för föräldrarna. Möte i skolan.'],
  ['missbruk, skolan', 'Skolan ordnar en lugn plats.'],
  ['Pappa blir arg hemma', 'Pappa hämtar. Alva blir arg när det är högt. Margareta är hemma.'],
  ['allt om hemmet utom skolan', 'Skolan ordnar en lugn plats.'],
  ['Alva är ledsen', 'Ledsagare på skolskjutsen för Alva.'],
  ['Inte till pappa', 'Pappa hämtar på fredagar.'],
])('%s leaves %s', (notShared, text) => {
  expect(withoutWithheld(text, withheldPieces(limited(notShared)))).toBe(text)
})

describe('what is taken out leaves whole sentences', () => {
  const pieces = withheldPieces(limited('missbruk, ekonomi'))
  test.each([
    ['Alva sover. Familjens ekonomi är svår. Mer stöd.', 'Alva sover. Mer stöd.'],
    ['Det är mycket nu, t.ex. ekonomin hemma. Mer stöd.', 'Mer stöd.'],
    ['- Alva sover\n- ekonomin är svår\n- skolan är bra', '- Alva sover\n- skolan är bra'],
    ['Möte kl. 10 om ekonomi. Alva är med.', 'Alva är med.'],
    ['sover inte. ekonomin är svår', ''],
  ])('%s', (text, left) => {
    expect(withoutWithheld(text, pieces)).toBe(left)
  })
})

test('who must not be named is no grown-up on the child’s page', () => {
  const page = childPageOf(limited('Eva Nyström'), sv.childPage, '2026-10-05')
  expect(JSON.stringify(page)).not.toMatch(/Eva|Nyström/)
  expect(page.helpers.names).toContain('Karin')
})

test('a sentence that is near what must not be shared is found for somebody to read', () => {
  const pieces = withheldPieces(limited('Pappa blir arg hemma'))
  const text = 'Alva blir arg av ljud. Skolan är bra.'
  expect(tells(text, pieces)).toBe(false)
  expect(nearWithheld(text, pieces)).toEqual(['Alva blir arg av ljud.'])
})

describe('whoever hands a sheet out is told what to read, and nothing is promised', () => {
  const plan = edited(
    limited('missbruk, ekonomi'),
    patchSection('childParticipation', { ownWords: 'Jag sover. Familjens ekonomi är svår.' }),
    patchSection('needIdentifiedBy', { observed: 'Pappas missbruk märks i skolan.' }),
  )

  test('what was taken out is told by its part, without the words', () => {
    expect(takenFrom(plan)).toEqual(['2. Vem uppmärksammade behovet', '4. Barnets delaktighet'])
    expect(takenFrom(completePlan)).toEqual([])
  })

  test('what is near it stands there to be read', () => {
    const near = edited(
      limited('Pappa blir arg hemma'),
      patchSection('needIdentifiedBy', { observed: 'Alva blir arg. Hon sover.' }),
    )
    expect(toReadAgainOnPaper(near).join()).toContain('Alva blir arg.')
    expect(toReadAgainOnPaper(near).join()).not.toContain('Hon sover.')
  })
})

describe('a question that is not told in the call is told to whoever calls', () => {
  const question = (meetingQuestion: string, notShared: string) => {
    const plan = edited(limited(notShared), setAnswer('meetingQuestion', meetingQuestion))
    const unsaid = questionLeftOutOfCall(plan)
    return unsaid && inSwedish('callWarnings')(unsaid)
  }
  test('all of it, a part, or nothing', () => {
    expect(question('Hur påverkar pappas missbruk Alva?', 'missbruk, ekonomi')).toMatch(
      /^Frågeställningen står inte i kallelsen/,
    )
    expect(question('Hur går skolan? Och ekonomin?', 'missbruk, ekonomi')).toMatch(
      /^En del av frågeställningen/,
    )
    expect(question('Hur går skolan?', 'missbruk, ekonomi')).toBeUndefined()
  })

  test('stands among the warnings before the call is sent', () => {
    const plan = setAnswer('meetingQuestion', 'Hur är ekonomin?')(limited('missbruk, ekonomi'))
    const allowed = mayCall(plan, '2026-09-12')
    expect(allowed.ok && allowed.value.warnings).toContainEqual(questionLeftOutOfCall(plan))
  })
})
