import type { Plan } from '../../../lib/plan/schema.ts'
import { completePlan } from '../../fixtures/complete.ts'

export type Input = {
  readonly name: string
  readonly label: string
  readonly kind: 'text' | 'long' | 'date'
}
/** A section's inputs stand once, or once in each of its rows. */
export type Section = {
  readonly name: string
  readonly title: string
  readonly rows: boolean
  readonly inputs: readonly Input[]
}
export type Answers = Readonly<
  Record<string, Readonly<Record<string, string>> | readonly Readonly<Record<string, string>>[]>
>

const input = (name: string, label: string, kind: Input['kind'] = 'text'): Input => ({
  name,
  label,
  kind,
})

/** The eight sections as every form library can take them, with the words of our own form. */
export const sections: readonly Section[] = [
  {
    name: 'leadPrincipal',
    title: '1. Huvudman som leder arbetet',
    rows: false,
    inputs: [
      input('principal', 'Huvudman'),
      input('unit', 'Enhet'),
      input('contact', 'Kontaktperson'),
      input('role', 'Roll'),
      input('phone', 'Telefon'),
    ],
  },
  {
    name: 'needIdentifiedBy',
    title: '2. Vem som såg behovet',
    rows: false,
    inputs: [
      input('who', 'Vem'),
      input('unit', 'Enhet'),
      input('date', 'Dag', 'date'),
      input('observed', 'Vad som har setts', 'long'),
    ],
  },
  {
    name: 'sharing',
    title: '3. Samtycke',
    rows: false,
    inputs: [
      input('notShared', 'Det här ska inte delas', 'long'),
      input('validUntil', 'Gäller till', 'date'),
    ],
  },
  {
    name: 'childParticipation',
    title: '4. Barnets delaktighet',
    rows: false,
    inputs: [
      input('account', 'Hur barnet har varit med', 'long'),
      input('ownWords', 'Barnets egna ord', 'long'),
    ],
  },
  {
    name: 'interventions',
    title: '5. Insatser som behövs',
    rows: true,
    inputs: [
      input('what', 'Vad ska göras?'),
      input('need', 'Behov'),
      input('unit', 'Enhet'),
      input('person', 'Person'),
      input('start', 'Start', 'date'),
      input('followUp', 'Uppföljning', 'date'),
    ],
  },
  {
    name: 'followUp',
    title: '6. Vem som ansvarar',
    rows: false,
    inputs: [input('date', 'Uppföljning', 'date'), input('caller', 'Kallar till uppföljning')],
  },
  {
    name: 'externalMeasures',
    title: '7. Åtgärder av andra',
    rows: true,
    inputs: [input('who', 'Vem'), input('what', 'Vad'), input('due', 'Senast', 'date')],
  },
  {
    name: 'goals',
    title: '8. Mål',
    rows: true,
    inputs: [input('description', 'Mål'), input('due', 'Senast', 'date')],
  },
]

/** A whole plan with so many interventions, each with words and days of its own. */
export const planWith = (count: number): Plan => ({
  ...completePlan,
  interventions: Array.from({ length: count }, (_, index) => {
    const given = completePlan.interventions[index % completePlan.interventions.length]
    if (!given) throw new Error('The plan has no interventions')
    return { ...given, id: `row-${index}`, what: `${given.what} ${index + 1}` }
  }),
})

/** What of the plan the form asks for, by section and input. */
export const answersOf = (plan: Plan): Answers => {
  const found: Record<string, unknown> = { ...plan, sharing: plan.consent.sharing }
  const pick = ({ inputs }: Section, from: unknown) =>
    Object.fromEntries(
      inputs.map(({ name }) => [name, String((from as Record<string, unknown>)[name] ?? '')]),
    )
  return Object.fromEntries(
    sections.map((section) => [
      section.name,
      section.rows
        ? (found[section.name] as unknown[]).map((row) => pick(section, row))
        : pick(section, found[section.name]),
    ]),
  )
}
