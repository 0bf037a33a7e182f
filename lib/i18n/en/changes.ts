import type { changes as source } from '../sv/changes.ts'
import { consents } from './consent.ts'

export const changes: typeof source = {
  changes: {
    consents,
    inRow: (row, title, name) => `${row}${title && ` “${title}”`}, ${name}`,
    inStatement: (statement, name) => `Changed, ${statement}, ${name}`,
    secret: (name) => `${name}: changed`,
    gone: (name) => `${name}: removed`,
    goneFrom: (name, before) => `${name}: removed, it was ${before}`,
    instead: (name, now, before) => `${name}: ${now} instead of ${before}`,
    noMeasures: 'Measures by others: none',
    calledOff: 'The meeting has been called off',
    notCalledOff: 'The meeting is no longer called off',
    unitNamed: (unit) => `The consent now covers ${unit}`,
    unitNotNamed: (unit) => `The consent no longer covers ${unit}`,
    consentFrom: (consent, who) => `${consent} from ${who || 'somebody'}`,
    unitAdded: (unit, who) =>
      `that ${unit || 'a unit'} is added to the consent${who && ` (${who})`}`,
    statementBegun: (statement) => `Begun: ${statement}`,
    statementRemoved: (statement) => `Removed: ${statement}`,
    consented: (who, consent, day) => `${who} has given ${consent}, ${day}`,
    unitConsented: (who, unit, day) =>
      `${who} has consented to ${unit} being added to the consent, ${day}`,
    withdrawn: (who, consent, day, isAhead) =>
      isAhead
        ? `${who || 'Somebody'} withdraws ${consent}, from ${day}`
        : `${who || 'Somebody'} has withdrawn ${consent}${day && `, ${day}`}`,
    notWithdrawn: (statement) => `No longer withdrawn: ${statement}`,
    unitWithdrawn: (unit, day, isAhead) =>
      isAhead
        ? `The consent is withdrawn for ${unit}, from ${day}`
        : `The consent has been withdrawn for ${unit}${day && `, ${day}`}`,
    unitNotWithdrawn: (unit) => `No longer withdrawn: the consent for ${unit}`,
  },
}
