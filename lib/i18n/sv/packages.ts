export const packages = {
  pdf: {
    attach: 'Bifoga planen som PDF',
    remove: 'Ta bort PDF:en',
    help: 'Skriv ut Hela planen, välj Spara som PDF och bifoga filen här, högst 100 kB. Den följer med när du lämnar över eller sparar ett paket. Planen att läsa i en webbläsare följer alltid med.',
    standing: {
      attached: 'PDF:en är bifogad och följer med.',
      unknown:
        'PDF:en är bifogad och följer med. Panelen kan inte se vems plan det är. Öppna filen och kontrollera att den gäller barnet.',
      older:
        'Planen har ändrats sedan PDF:en skrevs ut, så den följer inte med. Skriv ut och bifoga igen.',
    },
    fault: {
      'not-a-pdf': 'Filen är ingen PDF. Välj filen som du sparade när du skrev ut planen.',
      'too-large':
        'PDF:en är större än 100 kB, och så stora dokument tas inte emot. Planen att läsa i en webbläsare följer med ändå.',
      'other-plan': 'PDF:en är utskriven från en annan plan. Inget är bifogat.',
      'other-child':
        'I PDF:en står ett annat personnummer än barnets. Inget är bifogat. Kontrollera att du valde rätt fil.',
      older: 'Planen har ändrats sedan PDF:en skrevs ut. Skriv ut och bifoga igen.',
    },
  },
  packages: {
    save: 'Spara som paket',
    saveHelp:
      'Att skicka med säker digital kommunikation (SDK): planen att läsa, samma plan som data och en text till meddelandet. Paketet är inte förseglat.',
    saved: (units: string) =>
      `Paketet är sparat. Skicka det till funktionsadressen hos ${units || 'mottagaren'}.`,
    title: 'Plan i ett paket',
    savedBy: (unit: string, day: string) =>
      unit ? `Sparad av ${unit} den ${day}.` : `Sparad den ${day}.`,
    takeOverHere: 'Använd planen i paketet',
    fault: {
      'not-a-package':
        'Filen är inget paket med en plan. Välj filen som heter sip-paket och slutar på .zip.',
      'newer-version':
        'Paketet är sparat av en nyare version av panelen. Uppdatera panelen och öppna paketet igen.',
      'too-large':
        'Paketet är för stort för att vara en plan. Be den som skickade det att spara det igen.',
      damaged:
        'Paketet är skadat eller har ändrats. Inget har lästs in. Be den som skickade det att skicka det igen.',
      'not-a-plan': 'Det som ligger i paketet är ingen plan som panelen kan läsa.',
      'other-child':
        'Paketet gäller ett annat barn, eller har något av ett annat barns plan i sig. Inget har lästs in. Fråga den som skickade det.',
    },
  },
}
