import type { Section } from './field.ts'
import { UNITS } from './units.ts'

export const BASIS: Section = {
  id: 'underlag',
  title: 'Underlag',
  shown: 'page',
  fields: [
    {
      id: 'initiativ',
      label: 'Vem har uppmärksammat behovet',
      kind: 'select',
      options: ['Region', 'Kommun', 'Skola', 'Barnet eller vårdnadshavare', 'Annan'],
    },
    { id: 'initiativ-namn', label: 'Namn och enhet', kind: 'text', maxLength: 120 },
    { id: 'initiativ-datum', label: 'Datum då behovet sågs', kind: 'date' },
    {
      id: 'bakgrund',
      label: 'Bakgrund',
      hint: 'Kort om varför en plan behövs.',
      kind: 'textarea',
      rows: 5,
      maxLength: 2000,
      wide: true,
    },
    {
      id: 'samtycke',
      label: 'Samtycke har getts',
      kind: 'radio',
      options: ['Skriftligt', 'Muntligt', 'Digitalt', 'Inte ännu'],
    },
    { id: 'samtycke-datum', label: 'Datum för samtycke', kind: 'date' },
    { id: 'samtycke-till', label: 'Gäller till', kind: 'date' },
    {
      id: 'samtycke-enheter',
      label: 'Samtycket omfattar',
      kind: 'checks',
      options: UNITS,
      wide: true,
    },
    {
      id: 'samtycke-text',
      label: 'Hur samtycket har erhållits',
      kind: 'textarea',
      rows: 3,
      maxLength: 600,
      wide: true,
    },
    {
      id: 'samtycke-undantag',
      label: 'Uppgifter som inte får delas',
      kind: 'textarea',
      rows: 2,
      wide: true,
    },
  ],
}
