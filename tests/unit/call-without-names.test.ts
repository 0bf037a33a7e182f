import { describe, expect, test } from 'vitest'
import { patchRow, patchSection, setAnswer } from '../../lib/plan/edits.ts'
import { withoutSecrets } from '../../lib/plan/paper/on-paper.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { withoutNames } from '../../lib/process/without-names.ts'
import { callText } from '../fixtures/call-text.ts'
import { completePlan } from '../fixtures/complete.ts'
import { edited } from '../fixtures/process-plans.ts'

/** The question in the call to a unit that the consent does not name. */
const asked = (plan: Plan, unit = 'BUP'): string => {
  const text = callText(withoutSecrets(plan), unit, { today: '2026-09-20' })
  return /Frågeställning: (.*)/.exec(text)?.[1] ?? ''
}

const named = (name: string, text: string): string =>
  withoutNames(text, patchSection('child', { name })(completePlan))

describe('a call that promises initials names nobody, however the name is written', () => {
  test.each([
    ['ALVA LIND', 'Hur ska Alva orka?', 'Hur ska barnet orka?'],
    ['LIND, ALVA', 'Hur ska Alva orka?', 'Hur ska barnet orka?'],
    ['Lind Alva', 'Hur ska LIND, ALVA orka?', 'Hur ska barnet orka?'],
    ['Alva Lind', 'Hur ska ALVA orka?', 'Hur ska barnet orka?'],
    ['Alva Lind', 'hur ska alva orka?', 'hur ska barnet orka?'],
    ['alva lind', 'Hur ska Alva Lind orka?', 'Hur ska barnet orka?'],
    ['Alva Lind', 'Vad är ALVAS och Alva:s nästa steg?', 'Vad är barnets och barnets nästa steg?'],
    ['Alva Lind (Allis)', 'Hur ska Allis orka?', 'Hur ska barnet orka?'],
    ['Alva "Allis" Lind', 'Hur ska Allis orka?', 'Hur ska barnet orka?'],
    ['Alva Lind (Allis)', 'Hur ska Alva (Allis) orka?', 'Hur ska barnet orka?'],
    ['Alva Lind', 'Hur ska A\u00adl\u200bva orka?', 'Hur ska barnet orka?'],
    ['D’Angelo Ek', "Hur ska D'Angelo orka?", 'Hur ska barnet orka?'],
    ['José Ek', 'Hur ska Jose\u0301 och Jose orka?', 'Hur ska barnet och barnet orka?'],
    ['Zoë Ek', 'Hur ska Zoe orka?', 'Hur ska barnet orka?'],
    ['A\u030asa Ek', 'Hur ska Åsa orka?', 'Hur ska barnet orka?'],
    ['Anna-Karin Ek', 'Hur ska Anna orka?', 'Hur ska barnet orka?'],
    ['Anna-Karin Ek', 'Hur ska Anna\u2011Karin orka?', 'Hur ska barnet orka?'],
    ['Anna Ek', 'Hur ska Anna-Karin orka?', 'Hur ska barnet orka?'],
    ['Ludwig von Essen', 'Hur ska Ludwig von Essen orka?', 'Hur ska barnet orka?'],
    ['Alva Lind', 'Passar Alva-gruppen?', 'Passar barnet-gruppen?'],
    ['Alva Lind', 'Alva L. sover inte.', 'Barnet sover inte.'],
  ])('%s: %s', (name, question, told) => {
    for (const protectedIdentity of ['none', 'sekretessmarkering'] as const) {
      const plan = edited(
        completePlan,
        patchSection('child', { name, protectedIdentity }),
        setAnswer('meetingQuestion', question),
      )
      expect(asked(plan)).toBe(told)
    }
  })

  test.each([
    ['Mira Lind', 'Hur ska mamma Mira och JOHAN BERG orka?', 'mamma och vårdnadshavaren orka?'],
    ['MIRA LIND', 'Hur ska Mira orka?', 'Hur ska vårdnadshavaren orka?'],
    ['Mira Lind', 'Hur ska Mira och Johan orka?', 'Hur ska vårdnadshavarna orka?'],
    ['Mira Lind', 'Räcker mamma Miras ork?', 'Räcker mammas ork?'],
    ['Mira Lind', 'Hur ska Mira Lind och Alva orka?', 'Hur ska vårdnadshavaren och barnet orka?'],
    ['Mira Lind', 'Vad kan familjen Lind göra?', 'Vad kan familjen göra?'],
    ['Vårdnadshavare enligt socialtjänsten', 'Är vårdnadshavare med?', 'Är vårdnadshavare med?'],
  ])('guardians neither: %s: %s', (name, question, told) => {
    const plan = edited(
      completePlan,
      patchRow('guardians', 'mira', { name }),
      setAnswer('meetingQuestion', question),
    )
    expect(asked(plan)).toContain(told)
  })

  test('everybody, where the identity is protected', () => {
    const plan = patchSection('child', {
      name: 'ALVA LIND',
      protectedIdentity: 'sekretessmarkering',
    })(completePlan)
    expect(asked(plan, 'Håstaskolan')).toContain('så att barnet orkar hela skolveckan')
  })
})

test.each([
  ['Bo Ek', 'Bo vill bo hemma. Ska han bo där?', 'Barnet vill bo hemma. Ska han bo där?'],
  ['My Lind', 'My tar myggmedel, my mer än så. Sov i lindans skugga, under en lind.', ''],
  ['Per Sten', 'Per kastar sten per post.', 'Barnet kastar sten per post.'],
  ['Alva Lind', 'Hur är skolans salva? Alvarsamt.', 'Hur är skolans salva? Alvarsamt.'],
])('%s spoils no other word: %s', (name, text, told) => {
  expect(named(name, text)).toBe(
    told || 'Barnet tar myggmedel, my mer än så. Sov i lindans skugga, under en lind.',
  )
})

describe('no number of anybody stands in a call, whoever it is to', () => {
  test.each(['<b>&amp;12', '\\p{L}+(?:', '[.*+?^$]-/', '😀😀😀😀😀😀'])(
    'a number field that holds %s breaks no call',
    (personalNumber) => {
      const plan = patchSection('child', { personalNumber })(completePlan)
      expect(withoutNames('Hur ska det gå?', plan)).toBe('Hur ska det gå?')
    },
  )

  test.each([
    ['Alva 180314-2387, vad gör vi?', 'Barnet (nummer utelämnat), vad gör vi?'],
    ['Alva (20180314-2387) sover', 'Barnet (nummer utelämnat) sover.'],
    ['Nr 201803142387 och 180314 2387', 'Nr (nummer utelämnat) och (nummer utelämnat).'],
    ['Född 2018-03-14 eller 180314', 'Född (nummer utelämnat) eller (nummer utelämnat).'],
    ['Mamma 870522\u20112381', 'Mamma (nummer utelämnat).'],
    ['En annan: 100117–2384', 'En annan: (nummer utelämnat).'],
    ['Ring 0650-190 01 senast 2026-09-25', 'Ring 0650-190 01 senast 2026-09-25.'],
    ['Beslut 2026-1234, rum 2018', 'Beslut 2026-1234, rum 2018.'],
  ])('%s', (question, told) => {
    const plan = setAnswer('meetingQuestion', question)(completePlan)
    expect(asked(plan)).toBe(told)
    expect(asked(plan, 'Håstaskolan')).toBe(told.replace('Barnet', 'Alva'))
  })
})
