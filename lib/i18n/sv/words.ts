import type { Summary } from '../../plan/checklist.ts'

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
  removeAnyway: 'Ta bort ändå',
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
    done: ({ done, missing, all }: Omit<Summary, 'left'>) => {
      if (missing === all) return `${all} saknas`
      return done === all ? `${all} klara` : `${done} av ${all} klara`
    },
    notDone: (done: string, names: string) => `Planen är inte klar: ${done}. Kvar: ${names}.`,
    allDone: 'Planen är klar.',
    readyToHandOff: 'Planen är klar att lämna över.',
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
    menu: 'Kopiera på annat sätt',
  },
}
