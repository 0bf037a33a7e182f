import { expect, test } from 'vitest'
import { firstName, genitive } from '../../lib/plan/child-page/first-name.ts'

test.each([
  ['rektor Karin Ek', 'Karin'],
  ['Rektor Karin Ek', 'Karin'],
  ['psykolog Nils Forsgren', 'Nils'],
  ['SIP-samordnare Anna Sjö', 'Anna'],
  ['Klassläraren Peter Åhs', 'Peter'],
  ['Samira Haddad för Tove Lund', 'Samira'],
  ['skolsköterska Ida Wall', 'Ida'],
  ['Åsa', 'Åsa'],
  ['Bitr. rektor Karin Ek', 'Karin'],
  ['Tf rektor Karin Ek', 'Karin'],
  ['Spec.ped. Karin Ek', 'Karin'],
  ['Soc.sekr. Samira Haddad', 'Samira'],
  ['Logoped Eva', 'Eva'],
  ['Klasslärare: Eva', 'Eva'],
  ['Kurator/psykolog Eva Ek', 'Eva'],
  ['Nyström, Eva', 'Eva'],
  ['Karin Ek, Håstaskolan', 'Karin'],
  ['Eva, Håstaskolan', 'Eva'],
  ['Eva Nyström, rektor', 'Eva'],
  ['EVA NYSTRÖM', 'Eva'],
  ['REKTOR EVA NYSTRÖM', 'Eva'],
  ['Fru Eva Ek', 'Eva'],
  ['God man Per Ek', 'Per'],
  ['Gode mannen Per Ek', 'Per'],
  ['Tolk Amir', 'Amir'],
  ['Familjehemsmamma Eva', 'Eva'],
  ['Socialsekr Eva Ek', 'Eva'],
  ['Studie- och yrkesvägledare Bo Ek', 'Bo'],
  ['Mamma Mira', 'Mamma'],
  ['Lillebror Erik Eriksson', 'Lillebror'],
  ['Familjehemmet', ''],
  ['Kontaktfamiljen', ''],
  ['Hemma', ''],
  ['BUP', ''],
  ['D’Angelo Ek', 'D’Angelo'],
  ['Ingen än', ''],
  ['Ska utses', ''],
  ['Vakant', ''],
  ['Kurator (vakant)', ''],
  ['Okänd', ''],
  ['Ej klart', ''],
  ['Ny kurator', ''],
  ['handläggare', ''],
  ['', ''],
])('%s is called %s by a child', (person, name) => {
  expect(firstName(person)).toBe(name)
})

test.each([
  ['Alva', 'Alvas'],
  ['Jonas', 'Jonas'],
  ['Max', 'Max'],
])('what is of %s is %s', (name, of) => {
  expect(genitive(name)).toBe(of)
})
