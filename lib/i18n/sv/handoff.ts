export const handoff = {
  handoff: {
    title: 'Överlämnad',
    goesHere: 'Regionen har planen. På den här datorn försvinner den när du stänger webbläsaren.',
    titleTo: (receiver: string) => `Överlämnad till ${receiver}`,
    limit:
      'Det som står under ”Får inte delas” följer med planen, som en gräns för dem som läser den.',
    to: (receiver: string) => `Överlämnas till ${receiver}`,
    toPage: 'Överlämnas till den här sidan',
    noReceiver: {
      'no-server': 'Ingen mottagare vald',
      'no-server-in-region': 'Regionen har ingen mottagare inlagd',
      'policy-unread': 'Mottagaren går inte att läsa',
      'policy-waiting': 'Läser vem som är mottagare …',
    },
    receipt: 'Kvitto',
    receiver: 'Mottagare',
    version: 'Version',
    time: 'Tid',
    noPlan: 'De har inte fått planen.',
    registerKeeps: {
      places:
        'Regionen har en egen uppgift om barnet, och den kan visa var barnet finns. Den ändras inte härifrån: kontakta regionen.',
      answers:
        'Regionens egen uppgift om barnet står kvar: namn, kommun eller region är inte som i planen.',
    },
    changed: 'Planen har ändrats sedan den lämnades över.',
    unfinished: 'Överlämningen blev inte klar. Tryck Överlämna igen: den räknas bara en gång.',
    toSettings: 'Öppna inställningar',
    toConsent: 'Gå till samtycke',
    failed: 'Planen lämnades inte över',
    fault: {
      'no-server':
        'Ingen mottagare är vald, så inget har skickats. Fråga it-administratören efter adressen till regionens server och skriv den i Inställningar. Så länge kan du kopiera planen eller spara den som fil.',
      'no-server-in-region':
        'Regionen som är vald har ingen mottagare inlagd, så inget har skickats. Fråga it-administratören efter adressen till regionens server och skriv den i Inställningar. Så länge kan du kopiera planen eller spara den som fil.',
      'policy-unread':
        'Din organisations inställning för mottagare kan inte läsas, så inget har skickats. Visa det för den som sköter din dator.',
      'policy-waiting':
        'Panelen har inte hunnit läsa vad din organisation har bestämt, så inget har skickats. Försök igen om en stund.',
      unreachable: 'Regionens server svarar inte. Planen finns kvar här. Försök igen om en stund.',
      timeout:
        'Regionens server svarade inte i tid. Tryck Överlämna igen: planen räknas bara en gång.',
      moved:
        'Regionens server skickar vidare till en annan adress, och dit lämnas inget. Har servern flyttat måste adressen ändras i Inställningar: fråga it-administratören. Planen finns kvar här.',
      busy: 'Regionens server tar inte emot något just nu. Planen finns kvar här. Försök igen om en stund.',
      interrupted: 'Överlämningen avbröts. Tryck Överlämna igen: planen räknas bara en gång.',
      'signed-out': 'Regionen behöver veta vem du är. Logga in, så lämnas planen över.',
      'plain-page':
        'Sidan har inte https. Då tillåter webbläsaren ingen inloggning, och planen är inte lämnad. Kopiera den, eller öppna sidan med https.',
      'not-allowed':
        'Du får inte lämna över den här planen. Fråga din administratör om din enhet och behörighet.',
      refused: 'Regionens server tog inte emot planen.',
      conflict: 'Någon annan har ändrat planen hos regionen. Den skrivs inte över.',
      nonsense:
        'Svaret från regionens server går inte att förstå. Kontrollera adressen i Inställningar.',
      'bundle-fault':
        'Planen kunde inte göras om för regionen, och inget har skickats. Det är ett fel i SIP-panelen. Kopiera planen så länge och anmäl felet.',
      partly: 'Servern tog bara emot en del av planen. Inget kvitto kan visas. Kontakta regionen.',
      'changed-meanwhile':
        'Planen, mottagaren eller inloggningen har ändrats sedan du tryckte. Läs igenom planen och tryck på Överlämna igen.',
      'no-consent': 'Samtycket gäller inte längre. Planen har inte lämnats över.',
      'person-differs':
        'Regionen har personnumret på ett annat namn eller en annan födelsedag. Tryck Överlämna igen, så kan du jämföra.',
      'person-deceased':
        'Regionen har personnumret på någon som har avlidit. Kontrollera personnumret i planen, eller kontakta regionen.',
      'person-inactive':
        'Regionen använder inte längre sin uppgift om personen med det här numret. Kontrollera personnumret i planen, eller kontakta regionen.',
      'person-replaced':
        'Regionen har ersatt personen med det här numret med en annan. Ta reda på vilket nummer som gäller nu, och ändra det i planen.',
      'several-people':
        'Regionen har flera personer med det här numret, och det går inte att veta vem av dem som är barnet. Kontakta regionen: det måste rättas där.',
      'planning-consent-missing':
        'Samtycke till att planen görs saknas. Fyll i vem som samtyckt, hur och när.',
      'sharing-consent-missing':
        'Samtycke till att enheterna delar uppgifter saknas. Fyll i vem som samtyckt och vilka enheter det gäller.',
      'own-consent-missing':
        'Barnet har fyllt 18 år. Vårdnadshavarnas samtycke gäller inte längre: fråga om eget samtycke innan du lämnar över.',
      'consent-withdrawn': 'Samtycket är återkallat. Planen kan inte lämnas över.',
      'consent-expired': 'Samtycket har gått ut. Fråga om det ska förlängas innan du lämnar över.',
    },
    person: {
      title: 'Är det samma barn?',
      who: (name: string, born: string) =>
        `${name || 'någon utan namn'}${born && `, född ${born}`}`,
      has: (who: string) => `Regionen har personnumret på ${who}.`,
      hasWithout: (who: string) => `Regionen har barnet som ${who}.`,
      plan: (who: string) => `Planen är för ${who}.`,
      help: 'Inget är skickat. Är det ett annat barn: tryck Avbryt och rätta planen.',
      yes: 'Samma barn, lämna över',
      no: 'Avbryt',
    },
    conflictElsewhere:
      'Det du har skrivit finns kvar här. Kopiera det. Hämta sedan regionens plan i SIP-panelen och för in det där, eller be den som lämnade över planen att göra det.',
    answer: {
      waiting: (who: string) => `${who || 'Regionen'} har inte svarat än.`,
      received: (who: string) => `${who || 'Regionen'} har tagit emot planen och läser den.`,
      accepted: (who: string) => `${who || 'Regionen'} har sagt ja till planen.`,
      rejected: (who: string) => `${who || 'Regionen'} har sagt nej:`,
      completed: (who: string) => `${who || 'Regionen'} är klar med planen.`,
      ended: (who: string) => `${who || 'Regionen'} har avslutat ärendet.`,
      'not-asked': (who: string) => `${who} frågas inte längre.`,
    },
    serverSays: 'Servern svarar:',
  },
}
