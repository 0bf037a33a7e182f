import { describe, expect, test } from 'vitest'
import { patchSection } from '../../lib/plan/edits.ts'
import { withoutNames } from '../../lib/process/without-names.ts'
import { callText } from '../fixtures/call-text.ts'
import { completePlan } from '../fixtures/complete.ts'
import { edited } from '../fixtures/process-plans.ts'

const family = (child: string, ...guardians: readonly string[]) => ({
  ...completePlan,
  child: { ...completePlan.child, name: child },
  guardians: guardians.map((name, at) => ({ id: `g${at}`, name, personalNumber: '' })),
})
const eriksson = family('Alva Eriksson', 'Mira Eriksson', 'Johan Berg')

describe('somebody else who has the family’s name is named as they are', () => {
  test.each([
    'Rektor Karin Eriksson leder mötet.',
    'Karin Eriksson leder mötet.',
    'Vi träffar Eva Berg på BUP.',
    'Peter Eriksson ringer.',
    'Mira Karlsson på BUP ringer.',
    'Mötet är på Bergs skola.',
    'Bergs skola',
    'Rektor Eriksson leder mötet.',
    'Kurator Berg ringer.',
    'Hos rektor Eriksson på fredag.',
    'Doktor Eriksson och dr. Berg kommer.',
    'Skolsköterskan Eriksson och handläggare Berg.',
    'Kurators samtal med bitr. rektor Eriksson.',
    'Lillebror Erik sover.',
    'Mormor Karin Ek hämtar.',
  ])('%s', (text) => {
    expect(withoutNames(text, eriksson)).toBe(text)
  })

  test.each([
    ['Liv och rörelse är viktigt.', 'Liv och rörelse är viktigt.'],
    ['Vad vill Liv? Liv vill sova.', 'Vad vill barnet? Barnet vill sova.'],
    ['Liv och mamma vill mer.', 'Barnet och mamma vill mer.'],
    ['Hur ska Liv och Mira orka?', 'Hur ska barnet och vårdnadshavaren orka?'],
  ])('a first name that is a word too: %s', (text, told) => {
    expect(withoutNames(text, family('Liv Berg', 'Mira Berg'))).toBe(told)
  })
})

describe('the family itself is not named', () => {
  test.each([
    ['Hur ska Alva Eriksson orka?', 'Hur ska barnet orka?'],
    ['Hur ska Alva Maria Eriksson orka?', 'Hur ska barnet orka?'],
    ['Hur ska Allva Eriksson orka?', 'Hur ska barnet orka?'],
    ['Hur mår Erikssons dotter?', 'Hur mår barnets dotter?'],
    ['Erikssons dotter sover inte.', 'Barnets dotter sover inte.'],
    ['Vad kan familjen Eriksson göra?', 'Vad kan familjen göra?'],
    ['Familjen Eriksson vill ses.', 'Familjen vill ses.'],
    ['Hos Eriksson är det rörigt.', 'Hos barnet är det rörigt.'],
    ['Behöver Eriksson stöd?', 'Behöver barnet stöd?'],
    ['HUR SKA ALVA ERIKSSON ORKA?', 'HUR SKA barnet ORKA?'],
    ['Hur ska Mira Eriksson orka?', 'Hur ska vårdnadshavaren orka?'],
    ['Johan Berg hämtar.', 'Vårdnadshavaren hämtar.'],
    ['Mira Karlsson Eriksson hämtar.', 'Vårdnadshavaren hämtar.'],
    ['Träffar Alva Karin på fredag?', 'Träffar barnet Karin på fredag?'],
    ['Träffar Mira Karin på fredag?', 'Träffar vårdnadshavaren Karin på fredag?'],
    ['När kan Johan Peter hjälpa?', 'När kan vårdnadshavaren Peter hjälpa?'],
    ['Lillebror Erik Eriksson sover.', 'Lillebror sover.'],
    ['Hennes storasyster Eva-Lena Eriksson sover.', 'Hennes storasyster sover.'],
    ['Kusin Eva Berg och farmor Gun Eriksson.', 'Kusin och farmor.'],
    ['Farmor Eriksson och moster Berg.', 'Farmor och moster.'],
    ['Kusin Berg och bonuspappa Eriksson.', 'Kusin och bonuspappa.'],
    ['Brodern Erik Erikssons skola.', 'Broderns skola.'],
    ['Mamma Mira Karlsson hämtar.', 'Mamma hämtar.'],
    ['Räcker pappa Johan Karlssons ork?', 'Räcker pappas ork?'],
    ['Vårdnadshavare Eriksson är med.', 'Vårdnadshavare är med.'],
    ['Se Eriksson och Berg.', 'Se barnet och vårdnadshavaren.'],
  ])('%s', (text, told) => {
    expect(withoutNames(text, eriksson)).toBe(told)
  })

  test('written without its accents', () => {
    expect(withoutNames('Hur ska Asa Lind orka?', family('Åsa Lind'))).toBe('Hur ska barnet orka?')
  })
})

test('who leads and who is asked stand in the call as they are written', () => {
  const plan = edited(
    eriksson,
    patchSection('meeting', { chair: 'Rektor Karin Eriksson', place: 'Bergs skola' }),
    patchSection('leadPrincipal', { contact: 'Alva Holm', role: 'kurator' }),
  )
  const text = callText(plan, 'BUP', { today: '2026-09-20' })
  expect(text).toContain('Mötesledare: Rektor Karin Eriksson.')
  expect(text).toContain('Plats: Bergs skola.')
  expect(text).toContain('Kontakt: Alva Holm, kurator')
  expect(text).toContain('Barn: A.E., född 2018.')
})
