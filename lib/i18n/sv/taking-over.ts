export const takingOver = {
  takingOver: {
    open: 'Hämta från regionen',
    title: 'Hämta en plan från regionen',
    what: 'Personnummer eller planens referens',
    help: 'Barnets personnummer, eller referensen som den som lämnade över kan ge dig: CarePlan/ och ett nummer.',
    search: 'Sök',
    searching: 'Söker …',
    choose: 'Regionen har flera planer för barnet. Välj en.',
    untitled: 'Plan utan namn',
    from: (author: string, day: string) =>
      [author && `från ${author}`, day && `skapad ${day}`].filter(Boolean).join(', ') ||
      'avsändare och dag saknas',
    none: 'Regionen har ingen plan för barnet som du får se. Kontrollera personnumret, eller fråga den som lämnade över.',
    handedOff: (unit: string, day: string) =>
      unit ? `Överlämnad av ${unit} den ${day}.` : `Överlämnad den ${day}.`,
    foreign:
      'Planen är skriven i ett annat system. Lämnar du över den härifrån blir det en ny plan hos regionen.',
    here: 'Planen finns redan på den här datorn. Dina egna anteckningar finns kvar, och du kan ångra.',
    takeOver: 'Ta över',
    takeOverHere: 'Använd regionens plan',
    kept: 'Det sparas i planen, och följer med när du lämnar över den igen.',
    unread: 'Det här kunde vi inte läsa in',
    unreadHelp:
      'Det sparas i planen som det är. Lämnar du över den igen till samma region följer det med, så långt det går.',
    again: 'Försök igen',
    fault: {
      'no-server':
        'Ingen server är vald, så inget har hämtats. Fråga it-administratören efter adressen till regionens server och skriv den i Inställningar.',
      'no-server-in-region':
        'Regionen som är vald har ingen server inlagd, så inget har hämtats. Fråga it-administratören efter adressen och skriv den i Inställningar.',
      'policy-unread':
        'Din organisations inställning för mottagare kan inte läsas, så inget har hämtats. Visa det för den som sköter din dator.',
      'policy-waiting':
        'Panelen har inte hunnit läsa vad din organisation har bestämt. Försök igen om en stund.',
      unreachable: 'Regionens server svarar inte. Försök igen om en stund.',
      moved:
        'Regionens server skickar vidare till en annan adress. Har servern flyttat måste adressen ändras i Inställningar: fråga it-administratören.',
      timeout: 'Regionens server svarade inte i tid. Försök igen.',
      interrupted: 'Hämtningen avbröts. Försök igen.',
      'signed-out': 'Regionen behöver veta vem du är. Logga in, så fortsätter det du började.',
      'not-allowed':
        'Din enhet får inte se planen. Den som lämnade över kan ta med er i samtycket, om familjen vill.',
      refused: 'Regionens server gick inte med på det.',
      nonsense:
        'Svaret från regionens server går inte att förstå. Kontrollera adressen i Inställningar.',
      'no-number':
        'Personnumret stämmer inte. Skriv tolv siffror, eller referensen som börjar med CarePlan/.',
      'too-large': 'Planen är för stor för att läsas. Fråga den som lämnade över.',
      'no-plan': 'Där finns ingen plan. Kontrollera referensen med den som lämnade över.',
      elsewhere:
        'Adressen går inte till en plan hos er region, så inget har hämtats. Be den som lämnade över om planen som fil, eller om referensen hos er region: CarePlan/ och ett nummer.',
      'other-child':
        'Den planen gäller ett annat barn. Inget har hämtats. Kontrollera personnumret, eller fråga den som lämnade över.',
      'not-a-plan': 'Det som finns där är ingen plan som panelen kan läsa.',
      changed: 'Frågan har ändrats medan du läste. Så här står den nu. Svara igen.',
      'not-yours': 'Det är en annan enhet som har fått frågan. Be någon där att svara.',
    },
  },
  answering: {
    title: 'Planen frågar er enhet',
    others: 'Planen frågar även',
    onlyOthers: 'Planen frågar',
    unit: 'Var arbetar du?',
    unitHelp: 'Planen frågar enheterna här nedanför. Välj din, så kan du svara för den.',
    unitNone: 'Ingen vald',
    asked: (unit: string) => `${unit} är ombedd att ansvara för:`,
    status: { waiting: 'inget svar', received: 'läser' },
    accept: 'Svara ja',
    reject: 'Svara nej',
    reason: 'Varför säger ni nej?',
    reasonHelp: 'Den som lämnade över ser svaret.',
    send: 'Skicka nej',
    sending: 'Skickar …',
    forUnit: (verb: string, unit: string) => `${verb} för ${unit}`,
  },
}
