import type { Section } from './field.ts'

export const FOLLOW_UP: Section = {
  id: 'uppfoljning',
  title: 'Uppföljning',
  shown: 'framework',
  fields: [
    { id: 'uppfoljning-datum', label: 'Datum för uppföljning', kind: 'date' },
    { id: 'uppfoljning-ansvarig', label: 'Ansvarig för uppföljningen', kind: 'text' },
    {
      id: 'uppfoljning-lage',
      label: 'Läge',
      kind: 'select',
      options: ['Inte påbörjad', 'Pågår', 'Klar', 'Avbruten'],
    },
    { id: 'resultat', label: 'Resultat', kind: 'textarea', rows: 3, maxLength: 1200, wide: true },
    { id: 'effekt', label: 'Vad det har betytt för barnet', kind: 'textarea', rows: 3, wide: true },
  ],
}
