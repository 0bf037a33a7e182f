import type { Section } from './field.ts'

export const CLOSURE: Section = {
  id: 'avslut',
  title: 'Avslut',
  shown: 'page',
  fields: [
    { id: 'avslut-datum', label: 'Avslutsdatum', kind: 'date' },
    {
      id: 'avslut-orsak',
      label: 'Orsak till avslut',
      kind: 'select',
      options: ['Målen är nådda', 'Samtycket är återkallat', 'Familjen har flyttat', 'Annan orsak'],
    },
    { id: 'avslut-av', label: 'Beslutat av', kind: 'text' },
    { id: 'avslut-text', label: 'Sammanfattning', kind: 'textarea', rows: 4, wide: true },
    { id: 'avslut-kopia', label: 'Familjen har fått planen', kind: 'tick' },
    {
      id: 'diarienummer',
      label: 'Diarienummer',
      kind: 'system',
      from: ({ number }) => number,
    },
  ],
}
