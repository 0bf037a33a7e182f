import type { Section } from './field.ts'

export const SUMMONS: Section = {
  id: 'kallelse',
  title: 'Kallelse',
  shown: 'page',
  fields: [
    {
      id: 'fragestallning',
      label: 'Frågeställning',
      hint: 'En mening som är bestämd tillsammans med familjen.',
      kind: 'text',
      maxLength: 250,
      required: true,
      wide: true,
    },
    { id: 'mote-datum', label: 'Mötesdatum', kind: 'date' },
    { id: 'mote-tid', label: 'Tid', kind: 'time' },
    { id: 'mote-ledare', label: 'Mötesledare', kind: 'text' },
    {
      id: 'mote-form',
      label: 'Mötesform',
      kind: 'radio',
      options: ['På plats', 'Video', 'Telefon'],
    },
    { id: 'mote-plats', label: 'Lokal', kind: 'text' },
    { id: 'mote-lank', label: 'Länk till videomöte', kind: 'url' },
    {
      id: 'kallelse-text',
      label: 'Text till de kallade',
      kind: 'textarea',
      rows: 4,
      maxLength: 1500,
      wide: true,
    },
    { id: 'svar-senast', label: 'Svar senast', kind: 'date' },
    { id: 'kallelse-skickad', label: 'Kallelsen är skickad', kind: 'tick' },
  ],
}
