export const record = {
  beside: {
    insert: 'Infoga',
    working: { locate: 'Letar upp fältet …', insert: 'Infogar …' },
    site: (site: string) => `Bredvid: ${site}`,
    noSite: 'Ingen journal är öppen bredvid',
  },
  insert: {
    ask: 'Är det rätt barn och rätt journal?',
    refused: 'Det här ser ut att vara ett annat barns journal.',
    unknown: 'Det går inte att se vems journal det här är.',
    why: 'Varför ska planen stå här?',
    whyHelp: 'Skälet sparas i planens historik här i panelen. Det följer inte med texten.',
    whyMissing: 'Skriv varför, eller tryck Avbryt.',
    anyway: 'Infoga ändå',
    line: (child: string, year: string, site: string) =>
      `${child}${year && `, född ${year}`} · ${site}`,
    field: (label: string) => `Fältet ${label}`,
    anyField: 'Fältet där markören står',
    choose: 'Välj fält',
    yes: 'Ja, infoga här',
    no: 'Avbryt',
    title: {
      inserted: (label: string) => (label ? `Infogad i fältet ${label}` : 'Infogad i fältet'),
      'plain-text': (label: string) =>
        label ? `Infogad som ren text i fältet ${label}` : 'Infogad som ren text',
      'without-undo': (label: string) => (label ? `Infogad i fältet ${label}` : 'Infogad i fältet'),
      look: () => 'Titta efter i fältet',
      'not-taken': () => 'Fältet tog inte emot planen',
    },
    parts: (found: number, of: number) => `${found} av ${of} delar finns i fältet.`,
    next: 'Spara anteckningen i journalen.',
    undo: 'Ångra med Ctrl+Z i fältet.',
    noUndo: 'Ctrl+Z tar inte bort den här texten.',
    look: 'Något ändrades, men inte som väntat. Läs först igenom fältet: planen kan redan stå där.',
    lookCopied:
      'Planen är också kopierad. Vill du hellre klistra in den: ta först bort det som kom in, och tryck sedan Ctrl+V.',
    lookNotCopied:
      'Vill du hellre klistra in planen: ta först bort det som kom in. Tryck sedan Kopiera, och Ctrl+V i fältet.',
    copied: 'Planen är kopierad. Ställ markören i fältet och tryck Ctrl+V.',
    notCopied: 'Tryck Kopiera, ställ markören i fältet och tryck Ctrl+V.',
  },
  childCheck: {
    by: {
      record: 'läst där journalen visar vems den är',
      header: 'läst i sidans huvud',
      label: 'läst vid ordet personnummer',
      page: 'läst i sidans text',
    },
    same: (number: string, by: string) => `Sidan visar planens personnummer, ${number} (${by}).`,
    differs: (number: string, by: string) =>
      `Sidan visar ${number} (${by}). Det är inte planens personnummer.`,
    others: (count: number) =>
      count === 1
        ? 'Sidan visar ett personnummer till.'
        : `Sidan visar ${count} personnummer till.`,
    among: (count: number) =>
      count === 1
        ? 'Barnets personnummer står i sidans text, men inget säger att journalen är barnets: se efter att rätt journal är öppen.'
        : `Sidan visar ${count} personnummer. Ett av dem är barnets: se efter att rätt journal är öppen.`,
    noneOf: (count: number) =>
      count === 1
        ? 'Sidan visar ett personnummer. Det är inte planens.'
        : `Sidan visar ${count} personnummer. Inget av dem är planens.`,
    noneInPlan: (number: string, by: string) =>
      `Sidan visar ${number} (${by}). Planen har inget personnummer att jämföra med.`,
    noneAtAll: 'Planen har inget personnummer, så panelen kan inte jämföra.',
    noneOnPage: 'Sidan visar inget personnummer, så panelen kan inte jämföra.',
    sameName: (name: string) => `Namnet är detsamma: ${name}.`,
    otherName: (name: string) => `Sidan visar ett annat namn: ${name}.`,
    unreadable: 'Sidan kunde inte läsas, så panelen vet inte vems journal det är.',
  },
  standing: {
    version: (number: string, day: string) => `version ${number} från ${day}`,
    draft: (number: string, day: string) => `utkastet till version ${number} från ${day}`,
    at: (day: string, time: string) => `${day} kl. ${time.replace(':', '.')}`,
    older: (found: string, here: string) => `I journalen står ${found}. Planen här är ${here}.`,
    same: (found: string) => `I journalen står redan samma text: ${found}.`,
    newer: (found: string, here: string) =>
      `I journalen står ${found}. Det är nyare än planen här, som är ${here}.`,
  },
  foreignFrame: {
    title: 'Panelen behöver ditt lov',
    why: (origin: string) =>
      `Fältet ligger i en del av sidan som kommer från ${origin}. Dit når panelen bara om du tillåter det.`,
    limits:
      'Panelen läser och skriver där bara när du trycker. Du kan ta tillbaka det under Inställningar.',
    allow: (host: string) => `Tillåt ${host}`,
    refused: 'Panelen fick inte lov att nå fältet',
  },
  recordFault: {
    'no-access':
      'Panelen får inte läsa sidan. Tryck på SIP-panelens ikon i webbläsaren och försök igen.',
    'closed-page':
      'Webbläsaren släpper inte in panelen på en sådan här sida. Kopiera planen och klistra in den där den ska stå, eller öppna barnets journal.',
    'no-answer':
      'Sidan svarar inte. Vänta tills den har arbetat klart och försök igen, eller ladda om den.',
    'script-died':
      'Panelens del i sidan slutade fungera. Ladda om sidan och försök igen, eller klistra in planen själv.',
    'no-child':
      'Sidan visar inget tydligt namn och personnummer. Öppna barnets journal och försök igen, eller börja med en tom plan.',
    unreadable:
      'Sidan kunde inte läsas. Ladda om den och försök igen, eller börja med en tom plan.',
    'no-field':
      'Ingen markör står i något textfält. Klicka i fältet där planen ska stå och tryck Infoga igen.',
    'own-window':
      'Det som söks finns inte på sidan bredvid panelen. Ett eget fönster är öppet: dit når panelen inte. Kopiera planen och klistra in den där, eller öppna journalen i en flik.',
    'read-only': 'Fältet går bara att läsa. Öppna en anteckning som går att skriva i.',
    'not-text':
      'Fältet är inte för löpande text. Klicka i ett vanligt textfält och tryck Infoga igen.',
    'too-long': (excess: string) =>
      excess ? `Planen är ${excess} tecken för lång för fältet.` : 'Planen är för lång för fältet.',
    'foreign-frame':
      'Fältet ligger i en del av sidan som panelen inte når. Kopiera planen och klistra in den i stället.',
    'page-changed': 'Sidan ändrades medan du tryckte. Klicka i fältet och tryck Infoga igen.',
  },
}
