export const packages = {
  packages: {
    save: 'Spara som paket att skicka',
    saveHelp:
      'För säker digital kommunikation (SDK) när regionen inte kan ta emot planen direkt: planen att läsa, samma plan som data och en text till meddelandet. Paketet är inte förseglat.',
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
        'Paketet gäller ett annat barn än samma plan här. Inget har lästs in. Fråga den som skickade det.',
    },
  },
}
