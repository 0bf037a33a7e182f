export const handoff = {
  handoff: {
    title: 'Överlämnad',
    receipt: 'Kvitto',
    version: 'Version',
    time: 'Tid',
    untold: (units: string) => `Samtycket nämner inte ${units}. De har inte fått något besked.`,
    changed: 'Planen har ändrats sedan den lämnades över.',
    unfinished: 'Överlämningen blev inte klar. Tryck Överlämna igen: den räknas bara en gång.',
    toConsent: 'Gå till samtycke',
    failed: 'Planen lämnades inte över',
    fault: {
      'no-server':
        'Ingen server är vald. Skriv regionens adress i Inställningar, eller kopiera planen.',
      unreachable: 'Regionens server svarar inte. Planen finns kvar här. Försök igen om en stund.',
      timeout:
        'Regionens server svarade inte i tid. Tryck Överlämna igen: planen räknas bara en gång.',
      interrupted: 'Överlämningen avbröts. Tryck Överlämna igen: planen räknas bara en gång.',
      'not-allowed':
        'Regionens server släpper inte in dig. Logga in på nytt, eller fråga din administratör.',
      refused: 'Regionens server tog inte emot planen.',
      conflict: 'Någon annan har ändrat planen hos regionen. Den skrivs inte över.',
      nonsense:
        'Svaret från regionens server går inte att förstå. Kontrollera adressen i Inställningar.',
      partly: 'Servern tog bara emot en del av planen. Inget kvitto kan visas. Kontakta regionen.',
      'no-consent': 'Samtycket gäller inte längre. Planen har inte lämnats över.',
      'planning-consent-missing':
        'Samtycke till att planen görs saknas. Fyll i vem som samtyckt, hur och när.',
      'sharing-consent-missing':
        'Samtycke till att enheterna delar uppgifter saknas. Fyll i vem som samtyckt och vilka enheter det gäller.',
      'consent-withdrawn': 'Samtycket är återkallat. Planen kan inte lämnas över.',
      'consent-expired': 'Samtycket har gått ut. Fråga om det ska förlängas innan du lämnar över.',
    },
    serverSays: 'Servern svarar:',
  },
}
