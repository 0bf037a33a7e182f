import { swedishConsents } from '../../plan/consent-in-words.ts'

/** What has changed in a plan since an earlier version of it. */
export const changes = {
  changes: {
    consents: swedishConsents,
    inRow: (row: string, title: string, name: string) => `${row}${title && ` ”${title}”`}, ${name}`,
    inStatement: (statement: string, name: string) => `Ändrat, ${statement}, ${name}`,
    secret: (name: string) => `${name}: ändrat`,
    gone: (name: string) => `${name}: borttaget`,
    goneFrom: (name: string, before: string) => `${name}: borttaget, det var ${before}`,
    instead: (name: string, now: string, before: string) =>
      `${name}: ${now} i stället för ${before}`,
    noMeasures: 'Åtgärder av någon annan: inga',
    calledOff: 'Mötet är inställt',
    notCalledOff: 'Mötet är inte längre inställt',
    unitNamed: (unit: string) => `Samtycket omfattar nu ${unit}`,
    unitNotNamed: (unit: string) => `Samtycket omfattar inte längre ${unit}`,
    consentFrom: (consent: string, who: string) => `${consent} från ${who || 'någon'}`,
    unitAdded: (unit: string, who: string) =>
      `att ${unit || 'en enhet'} läggs till i samtycket${who && ` (${who})`}`,
    statementBegun: (statement: string) => `Påbörjat: ${statement}`,
    statementRemoved: (statement: string) => `Borttaget: ${statement}`,
    consented: (who: string, consent: string, day: string) => `${who} har gett ${consent}, ${day}`,
    unitConsented: (who: string, unit: string, day: string) =>
      `${who} har samtyckt till att ${unit} läggs till i samtycket, ${day}`,
    withdrawn: (who: string, consent: string, day: string, isAhead: boolean) =>
      isAhead
        ? `${who || 'Någon'} återkallar ${consent}, från ${day}`
        : `${who || 'Någon'} har återkallat ${consent}${day && `, ${day}`}`,
    notWithdrawn: (statement: string) => `Inte längre återkallat: ${statement}`,
    unitWithdrawn: (unit: string, day: string, isAhead: boolean) =>
      isAhead
        ? `Samtycket återkallas för ${unit}, från ${day}`
        : `Samtycket är återkallat för ${unit}${day && `, ${day}`}`,
    unitNotWithdrawn: (unit: string) => `Inte längre återkallat: samtycket för ${unit}`,
  },
}

/** Above what has changed, in a record. */
export const sinceLast = 'Ändrat i planen sedan sist:'
