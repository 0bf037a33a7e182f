import { isOfAge } from '../majority.ts'
import { fold } from '../output/fold.ts'
import { birthYear } from '../personal-number.ts'
import type { Plan } from '../schema.ts'
import { distinctUnits } from '../unit.ts'
import { withoutPlacedUnits } from './on-paper.ts'

/** Somebody who signs; `name` is empty where it is written by hand. */
export type Signer = { readonly id: string; readonly name: string; readonly role: string }

/** A form to sign by hand. The two consents stand apart (domain: never mix them). */
type ConsentForm = {
  readonly title: string
  /** What the person that the plan is for is called: the child, or a name alone. */
  readonly label: string
  /** Empty: written by hand. */
  readonly child: string
  readonly consents: readonly {
    readonly heading: string
    readonly text: string
    readonly law: string
  }[]
  readonly units: readonly string[]
  readonly validUntil: string
  readonly withdrawal: string
  readonly signers: readonly Signer[]
}

/**
 * The form holds no answers but names: what must not be shared is written on it by hand, by the one
 * who signs. With protected identity the child's name too, and no name tells a place or a telephone. From the 18th birthday the person signs alone.
 */
export function consentForm(original: Plan, today: string): ConsentForm {
  const plan = withoutPlacedUnits(original)
  const { child, consent, guardians, leadPrincipal, meeting, interventions } = plan
  const year = birthYear(child.personalNumber)
  const isGrown = isOfAge(plan, today)
  const isOpen = child.protectedIdentity === 'none'
  const named = guardians.filter(({ name }) => fold(name) !== '')
  const asked = consent.sharing.units.some((unit) => fold(unit) !== '')
    ? consent.sharing.units
    : [
        leadPrincipal.unit,
        ...meeting.parties.map(({ unit }) => unit),
        ...interventions.map(({ unit }) => unit),
      ]
  return {
    title: 'Samtycke till samordnad individuell plan (SIP)',
    label: isGrown ? 'Namn' : 'Barn',
    child: isOpen ? [fold(child.name), year && `född ${year}`].filter(Boolean).join(', ') : '',
    consents: [
      {
        heading: '1. Att planen görs',
        text: `Jag samtycker till att en samordnad individuell plan görs för ${isGrown ? 'mig' : 'barnet'}.`,
        law: 'Socialtjänstlagen (2025:400) 10 kap. 8 § och hälso- och sjukvårdslagen (2017:30) 16 kap. 4 §.',
      },
      {
        heading: '2. Att enheterna delar uppgifter',
        text: `Jag samtycker till att de enheter som är ikryssade delar nödvändiga uppgifter om ${isGrown ? 'mig' : 'barnet'} med varandra, för att göra planen och följa upp den.`,
        law: 'Offentlighets- och sekretesslagen (2009:400).',
      },
    ],
    units: distinctUnits(asked.map(fold)),
    validUntil: consent.sharing.validUntil,
    withdrawal:
      'Samtycket kan tas tillbaka när som helst, helt eller för en enhet. Det som redan är dokumenterat tas inte bort.',
    signers: [
      ...(isGrown ? [] : named.length > 0 ? named : unnamed).map(({ id, name }) => ({
        id,
        name: fold(name),
        role: 'Vårdnadshavare',
      })),
      {
        id: 'child',
        name: isOpen ? fold(child.name) : '',
        role: isGrown ? 'Den planen gäller' : 'Barnet',
      },
    ],
  }
}

const unnamed = [
  { id: 'one', name: '' },
  { id: 'other', name: '' },
]
