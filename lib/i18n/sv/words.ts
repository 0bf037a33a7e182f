export const words = {
  around: {
    show: 'Möte, kallelse och uppföljning',
    loading: 'Hämtas …',
    failed: 'Det gick inte att hämta den delen. Försök igen.',
  },
  unnamed: 'Namn saknas',
  regionQuestions: (region: string) => `Frågor från ${region}`,
  status: { missing: 'saknas', begun: 'påbörjad', complete: 'klar', none: 'inga' },
  basis: { law: 'Krav i lag', agreement: 'Enligt överenskommelse' },
  question: 'Frågan för mötet',
  notShared: 'Får inte delas',
  copyPart: 'Kopiera delen',
  remove: 'Ta bort',
  done: 'Klar',
  cancel: 'Avbryt',
  close: 'Stäng',
  choose: 'Välj',
  head: {
    undo: 'Ångra',
    born: (year: string) => `född ${year}`,
    saved: (time: string) => `Sparat ${time}`,
    saving: 'Sparar …',
    unsaved: 'Inte sparat',
    retry: 'Försök spara igen',
    temporary: 'Planen försvinner när du stänger webbläsaren.',
    temporaryAll: 'Planer försvinner när du stänger webbläsaren.',
    temporaryOnPage: 'Planen försvinner när du lämnar sidan.',
    temporaryInForm: 'Planen försvinner om du lämnar sidan utan att skicka formuläret.',
    left: 'kvar',
    allDone: 'Planen är klar att lämna över.',
    handedOff: 'Planen är överlämnad.',
    showMissing: 'Visa vad som saknas',
    missingShown: 'Vad som saknas står nu vid varje del.',
    protected: 'Skyddade personuppgifter',
  },
  foot: {
    copy: 'Kopiera',
    handOff: 'Överlämna',
    working: 'Lämnar över …',
  },
  copied: {
    text: (title: string) => `Kopierat: ${title}.`,
    whole: 'Hela planen är kopierad.',
    ordered: (record: string) => `Hela planen är kopierad i den ordning som ${record} har.`,
    part: (number: number) => `Del ${number} är kopierad.`,
    chosen: (count: number) =>
      count === 1 ? 'Den valda delen är kopierad.' : `${count} delar är kopierade.`,
    markdown: (count: number) =>
      count === 1
        ? 'Den valda delen är kopierad som Markdown.'
        : `${count} delar är kopierade som Markdown.`,
    menu: 'Kopiera på annat sätt',
    failed: 'Det gick inte att kopiera. Klicka i planen och försök igen.',
  },
  storage: {
    failed: 'Det gick inte att spara. Planen finns kvar här. Försök igen.',
  },
}
