export const replies = {
  answers: {
    title: 'Läs in svar',
    help: 'Välj en eller flera kalenderfiler (.ics) som enheterna har svarat med, eller klistra in texten i en.',
    choose: 'Välj kalenderfiler',
    paste: 'Klistra in text',
    pasted: 'Text ur en kalenderfil',
    read: 'Läs texten',
    inPasted: 'Texten',
    found: 'Svar som har lästs',
    said: {
      coming: 'kommer',
      perhaps: 'kanske',
      declined: 'kan inte',
      substitute: 'skickar ersättare',
      none: 'har inte svarat än',
    },
    unknown: 'Svaret kan inte knytas till en kallad enhet. Välj vilken det gäller.',
    whose: (name: string) => `Enhet som ${name} svarar för`,
    choosePlease: 'Välj enhet',
    now: (reply: string) => `I planen står nu: ${reply}`,
    person: (name: string) => `Namnet förs in som den som kommer: ${name}`,
    perhaps: 'Kanske räknas som inget svar. Det antecknas hos enheten.',
    delegated: (address: string) => `Lämnat vidare till ${address}`,
    take: (name: string) => `För in svaret från ${name}`,
    takeShort: 'För in svaret',
    leaveShort: 'Ta bort svaret',
    leave: (name: string) => `Ta bort svaret från ${name} ur listan`,
    taken: (unit: string) => `Svaret från ${unit} står nu i planen.`,
    fault: {
      'no-calendar':
        'Det här är ingen kalenderfil. Be enheten skicka svaret från kalendern, eller skriv in det för hand.',
      'cut-off':
        'Kalenderfilen är inte hel. Spara den en gång till ur mejlet, eller skriv in svaret för hand.',
      'no-reply': 'Det här är en kalenderfil, men inget svar på en kallelse.',
      foreign: 'Svaret gäller ett annat möte eller en annan plan. Det har inte förts in.',
      older: 'Svaret gäller en tidigare tid för mötet. Fråga enheten om den nya tiden.',
      'other-time':
        'Svaret gäller en annan dag eller tid än den som nu står i planen. Det har inte förts in. Skicka en ny kalenderfil, eller fråga enheten om den nya tiden.',
      'called-off': 'I svaret är mötet inställt. Det har inte förts in. Fråga enheten.',
      several:
        'Svaret nämner flera som svarar olika, så det går inte att veta vems det är. Skriv in svaren för hand hos enheterna.',
      nobody: 'Svaret säger inte vem det kommer från. Skriv in det för hand hos enheten.',
    },
  },
}
