import type { Section } from './field.ts'

export const PLAN: Section = {
  id: 'plan',
  title: 'Plan',
  shown: 'page',
  fields: [
    {
      id: 'huvudman',
      label: 'Ansvarig huvudman',
      kind: 'select',
      options: ['Region', 'Kommun', 'Fristående skola'],
      required: true,
    },
    { id: 'enhet', label: 'Ansvarig enhet', kind: 'text', maxLength: 120 },
    { id: 'kontaktperson', label: 'Kontaktperson', kind: 'text', maxLength: 120 },
    {
      id: 'delaktighet',
      label: 'Hur barnet har varit delaktigt',
      kind: 'textarea',
      rows: 3,
      maxLength: 1000,
      wide: true,
    },
    { id: 'behov', label: 'Behov av insatser', kind: 'rich', wide: true },
    { id: 'mal-kort', label: 'Mål på kort sikt', kind: 'rich', wide: true },
    { id: 'mal-lang', label: 'Mål på lång sikt', kind: 'textarea', rows: 3, wide: true },
    {
      id: 'atgarder-andra',
      label: 'Åtgärder som vidtas av någon annan',
      hint: 'Skriv ”inga” om ingen annan gör något.',
      kind: 'textarea',
      rows: 2,
      wide: true,
    },
  ],
  tables: [
    {
      id: 'insatser',
      caption: 'Insatser',
      add: 'Lägg till insats',
      columns: [
        { id: 'vad', label: 'Vad ska göras', kind: 'textarea', rows: 2 },
        { id: 'vem', label: 'Vem ansvarar', kind: 'text' },
        { id: 'nar', label: 'Klart senast', kind: 'date' },
      ],
    },
  ],
}
