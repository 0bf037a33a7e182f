import { coveredUnits, hasConsent, isWithdrawn, withdrawalFor } from '../plan/consent.ts'
import { withdrawnUnitInWords } from '../plan/consent-in-words.ts'
import { type Block, paragraph } from '../plan/output/document.ts'
import type { Party, Plan } from '../plan/schema.ts'
import { filled } from '../plan/template/field.ts'
import { dayInWords, isDay } from '../regions/day.ts'
import { listed } from './in-words.ts'

/**
 * That something must not be shared is told, but not what: the words of the limit are themselves
 * what the family wants kept. Who needs to know asks the person who keeps the plan.
 */
export const consentLimits = (
  plan: Plan,
  { unit }: Party,
  told: boolean,
  today: string,
): readonly Block[] => {
  const { planning, sharing } = plan.consent
  const hidden = plan.child.protectedIdentity !== 'none'
  const given = hasConsent(plan, planning, today) && !isWithdrawn(plan, planning, today)
  const units = coveredUnits(plan, today).map((each) => each.trim())
  const withdrawn = withdrawalFor(plan, unit, today)
  const limits = [
    given
      ? 'Det finns samtycke till att planen görs.'
      : 'Samtycke till att planen görs finns ännu inte.',
    ...(!told
      ? [
          `${withdrawn ? withdrawnUnitInWords(withdrawn).sv : 'Samtycket att dela uppgifter omfattar inte er.'} Därför står barnets namn inte här.`,
        ]
      : hidden
        ? [`Samtycket att dela nödvändiga uppgifter omfattar ${unit.trim()}.`]
        : [`Dessa enheter får dela nödvändiga uppgifter: ${listed(units).sv}.`]),
    ...(told && isDay(sharing.validUntil)
      ? [`Samtycket gäller till och med ${dayInWords(sharing.validUntil).sv}.`]
      : []),
    ...(told && filled(sharing.notShared)
      ? [
          'Familjen har sagt att vissa uppgifter inte får delas. Fråga den som kallar innan ni delar något annat än det som frågan gäller.',
        ]
      : []),
  ]
  return limits.map(paragraph)
}
