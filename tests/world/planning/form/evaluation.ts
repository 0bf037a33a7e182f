import type { ChoiceField, Section } from './field.ts'

const SCALE = ['1 Inte alls', '2', '3', '4', '5 Helt'] as const

const statement = (id: string, label: string): ChoiceField => ({
  id,
  label,
  kind: 'radio',
  options: SCALE,
  wide: true,
})

export const EVALUATION: Section = {
  id: 'utvardering',
  title: 'Utvärdering',
  shown: 'page',
  fields: [
    statement('utv-tals', 'Alla fick komma till tals'),
    statement('utv-viktigt', 'Mötet handlade om det som är viktigt just nu'),
    statement('utv-tydligt', 'Det är tydligt vem som ska göra vad'),
    { id: 'utv-bra', label: 'Det som fungerade bra', kind: 'textarea', rows: 3, wide: true },
    { id: 'utv-battre', label: 'Det som kan bli bättre', kind: 'textarea', rows: 3, wide: true },
  ],
}
