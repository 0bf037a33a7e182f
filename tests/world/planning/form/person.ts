import { showPersonnummer } from '../../people/personnummer.ts'
import type { Section } from './field.ts'

export const PERSON: Section = {
  id: 'personuppgifter',
  title: 'Personuppgifter',
  shown: 'page',
  fields: [
    {
      id: 'personnummer',
      label: 'Personnummer',
      kind: 'system',
      from: ({ patient }) => showPersonnummer(patient.personnummer),
    },
    {
      id: 'namn',
      label: 'Namn',
      kind: 'system',
      from: ({ patient }) => `${patient.given} ${patient.family}`.trim(),
    },
    {
      id: 'adress',
      label: 'Folkbokföringsadress',
      kind: 'system',
      from: ({ patient }) => patient.address,
    },
    { id: 'vardnad', label: 'Vårdnad', kind: 'system', from: ({ patient }) => patient.guardians },
    { id: 'telefon', label: 'Telefon dagtid', kind: 'tel' },
    { id: 'epost', label: 'E-post', kind: 'email' },
    {
      id: 'sprak',
      label: 'Språk',
      kind: 'select',
      options: ['Svenska', 'Arabiska', 'Finska', 'Somaliska', 'Tigrinja', 'Annat'],
    },
    { id: 'tolk', label: 'Tolk behövs', kind: 'radio', options: ['Ja', 'Nej'] },
    {
      id: 'kontaktvag',
      label: 'Att tänka på vid kontakt',
      hint: 'Till exempel hur barnet vill bli tilltalat och när familjen går att nå.',
      kind: 'textarea',
      rows: 2,
      maxLength: 400,
      wide: true,
    },
  ],
}
