/** What the log-in at the region says, and a plan that waits for it or for the server. */
export const signingIn = {
  identity: {
    signIn: 'Logga in',
    signInAndSend: 'Logga in och lämna över',
    signingIn: 'Loggar in …',
    signOut: 'Logga ut',
    title: 'Inloggning hos regionen',
    as: (name: string) => (name ? `Du är inloggad som ${name}.` : 'Du är inloggad.'),
    out: 'Du är inte inloggad. Du loggar in när du lämnar över en plan, eller här.',
    failed: 'Du blev inte inloggad',
    fault: {
      unreachable: 'Regionens inloggning svarar inte. Försök igen om en stund.',
      moved:
        'Regionens server skickar vidare till en annan adress. Har servern flyttat måste adressen ändras i Inställningar: fråga it-administratören.',
      nonsense:
        'Svaret från regionens inloggning går inte att lita på. Försök igen, eller fråga din administratör.',
      'wrong-clock':
        'Datorns klocka går fel, och då går det inte att logga in. Ställ klockan rätt, eller be den som sköter datorn, och logga in igen. Planen finns kvar här.',
      'turned-back': 'Inloggningen avbröts. Planen finns kvar här.',
      'no-leave': 'Webbläsaren fick inte öppna inloggningen. Tryck Logga in igen och svara Tillåt.',
      'no-log-in':
        'Regionens server har ingen inloggning som panelen kan använda. Fråga din administratör.',
    },
  },
  waiting: {
    why: {
      unreachable: 'Regionens server svarar inte.',
      timeout: 'Regionens server svarade inte i tid.',
      busy: 'Regionens server tar inte emot något just nu.',
      interrupted: 'Överlämningen avbröts.',
    },
    title: 'Planen väntar på att lämnas över',
    line: 'Väntar på att lämnas över.',
    again: (minutes: number) =>
      minutes < 1
        ? 'Försöker igen om mindre än en minut.'
        : minutes === 1
          ? 'Försöker igen om 1 minut.'
          : `Försöker igen om ${minutes} minuter.`,
    now: 'Försök nu',
    trying: 'Försöker lämna över planen …',
    signedOut: 'Logga in, så lämnas planen över.',
    elsewhere: (to: string) => `Planen väntar på att lämnas till ${to}.`,
    elsewhereUnknown: 'Planen väntar på att lämnas över, men det syns inte till vem.',
    nowChosen: (to: string) => `Nu är ${to} vald.`,
    noneChosen: 'Nu är ingen mottagare vald.',
    somebodyElse: 'Någon annan började lämna över den.',
    nobodyThen: 'Ingen var inloggad när överlämningen började.',
    mayBeThere: 'Om planen redan kom fram finns den kvar hos mottagaren.',
    sendTo: (to: string) => `Lämna till ${to}`,
    sendAs: (name: string) => (name ? `Lämna över som ${name}` : 'Lämna över i ditt namn'),
    drop: 'Lämna inte över',
    nowFor: (name: string) => `Försök nu att lämna över planen för ${name}`,
  },
}
