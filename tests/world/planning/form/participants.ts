import type { Section } from './field.ts'

export const PARTICIPANTS: Section = {
  id: 'deltagare',
  title: 'Deltagare',
  shown: 'page',
  fields: [
    {
      id: 'deltagare-familj',
      label: 'Från familjen deltar',
      kind: 'checks',
      options: ['Barnet', 'Vårdnadshavare 1', 'Vårdnadshavare 2', 'Annan närstående'],
      wide: true,
    },
    {
      id: 'deltagare-ovriga',
      label: 'Övriga deltagare och frånvarande',
      kind: 'textarea',
      rows: 2,
      wide: true,
    },
  ],
  tables: [
    {
      id: 'kallade',
      caption: 'Kallade',
      add: 'Lägg till deltagare',
      columns: [
        { id: 'namn', label: 'Namn', kind: 'text' },
        { id: 'enhet', label: 'Enhet eller roll', kind: 'text' },
        {
          id: 'svar',
          label: 'Svar',
          kind: 'select',
          options: ['Kommer', 'Skickar ersättare', 'Kommer inte'],
        },
      ],
    },
  ],
}
