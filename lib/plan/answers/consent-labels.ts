import { dayWithYear } from '../../dates/in-both.ts'
import { join } from '../output/document.ts'
import { personInRecord } from '../person-in-record.ts'
import type { AddedUnit, Plan, PlanContent } from '../schema.ts'
import { type Labels, text, unsaid } from './label.ts'

/** How a consent was given. */
export const formLabels = {
  '': unsaid,
  written: text('skriftligt', 'in writing'),
  oral: text('muntligt', 'orally'),
  digital: text('digitalt', 'digitally'),
}

const person = (id: string, _row: unknown, content: PlanContent) =>
  personInRecord(content as Plan, id)

/** The two consents. */
export const consentLabels = {
  'consent.planning.person': { name: text('vem', 'who'), words: person },
  'consent.planning.form': {
    name: text('Samtycke till planen, hur', 'Consent to the plan, how'),
    choices: formLabels,
  },
  'consent.planning.date': { name: text('Samtycke till planen, dag', 'Consent to the plan, day') },
  'consent.planning.withdrawn': {
    name: text('Samtycke till planen, återkallat', 'Consent to the plan, withdrawn'),
  },
  'consent.sharing.grants.person': { name: text('vem', 'who'), words: person },
  'consent.sharing.grants.form': {
    name: text('Samtycke att dela, hur', 'Consent to share, how'),
    choices: formLabels,
  },
  'consent.sharing.grants.date': {
    name: text('Samtycke att dela, dag', 'Consent to share, day'),
  },
  'consent.sharing.grants.withdrawn': {
    name: text('Samtycke att dela, återkallat', 'Consent to share, withdrawn'),
  },
  'consent.sharing.units': { name: text('Samtycket omfattar', 'The consent covers') },
  'consent.sharing.withdrawnUnits.unit': {
    name: text('Samtycket är återkallat', 'The consent is withdrawn'),
  },
  'consent.sharing.withdrawnUnits.date': { with: 'consent.sharing.withdrawnUnits.unit' },
  // Chosen as a whole with who said yes to it, how and when.
  'consent.sharing.addedUnits.unit': {
    name: text('enhet, vem, hur och när', 'unit, who, how and when'),
    words: (unit, row: AddedUnit, content) =>
      join([
        unit,
        person(row.person, row, content),
        formLabels[row.form].sv,
        row.date && dayWithYear(row.date).sv,
      ]),
  },
  'consent.sharing.addedUnits.person': { with: 'consent.sharing.addedUnits.unit' },
  'consent.sharing.addedUnits.form': { with: 'consent.sharing.addedUnits.unit' },
  'consent.sharing.addedUnits.date': { with: 'consent.sharing.addedUnits.unit' },
  'consent.sharing.validUntil': {
    name: text('Samtycket gäller till och med', 'The consent is valid until'),
  },
  // The words are themselves what the family wants kept.
  'consent.sharing.notShared': {
    name: text('Vad som inte får delas', 'What must not be shared'),
    as: 'secret',
  },
  'consent.missingGuardianReason': {
    name: text('Varför en vårdnadshavare inte har samtyckt', 'Why a guardian has not consented'),
    as: 'prose',
  },
} as const satisfies Partial<Labels>
