import type { Section } from './field.ts'

const area = (id: string, label: string) =>
  ({ id, label, kind: 'textarea', rows: 3, wide: true }) as const

export const ASSESSMENT: Section = {
  id: 'kartlaggning',
  title: 'Kartläggning',
  shown: 'frame',
  fields: [
    { id: 'kartlagt-av', label: 'Kartlagt av', kind: 'text' },
    { id: 'kartlagt-datum', label: 'Kartlagt den', kind: 'date' },
    area('halsa', 'Hälsa och funktion'),
    area('skola', 'Förskola eller skola'),
    area('hem', 'Hem och familj'),
    area('fritid', 'Fritid och vänner'),
    area('barnets-rost', 'Barnets egna ord'),
    {
      id: 'behovsniva',
      label: 'Samlad behovsnivå',
      kind: 'radio',
      options: ['Låg', 'Måttlig', 'Hög'],
      wide: true,
    },
  ],
}
