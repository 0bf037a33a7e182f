export const child = {
  child: {
    title: 'Barnet och frågan',
    name: 'Barnets namn',
    personalNumber: 'Personnummer',
    wrongNumber: 'Personnumret stämmer inte. Det sparas som du skrev det.',
    /** What stands beside a number that is no personal number. */
    numberKinds: {
      samordningsnummer: 'Samordningsnummer',
      reservnummer: 'Reservnummer',
      lma: 'LMA-nummer',
    },
    municipality: 'Kommun',
    region: 'Region',
    protected: 'Skyddade personuppgifter',
    protection: {
      none: 'Nej',
      sekretessmarkering: 'Sekretessmarkering',
      skyddadFolkbokforing: 'Skyddad folkbokföring',
    },
    guardians: 'Vårdnadshavare',
    editGuardian: (name: string) => `Ändra ${name}`,
    unnamedGuardian: 'Ny vårdnadshavare',
    hasConsented: (name: string) =>
      `Samtycke från ${name || 'vårdnadshavaren'} är antecknat. Tar du bort raden står det kvar utan namn och gäller inte längre.`,
    guardianName: 'Namn',
    addGuardian: 'Lägg till vårdnadshavare',
    custody: 'Vårdnad',
    custodies: { unknown: 'Inte angivet', joint: 'Gemensam', sole: 'Ensam' },
    question: 'Frågeställning för mötet',
    questionHelp: 'En tydlig fråga som familjen är med på.',
  },
}
