/** What is said of a copy, and the choices of what to copy. */
export const copying = {
  copying: {
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
    failed: 'Det gick inte att kopiera. Klicka i planen och försök igen.',
    choices: {
      parts: 'Delar som ska med',
      introduction: 'Barnet och frågeställningen',
      meeting: 'Möte och uppföljning',
      all: 'Markera alla',
      none: 'Avmarkera alla',
      copyChosen: 'Kopiera valda delar',
      copyMarkdown: 'Kopiera som Markdown',
      nothing: 'Markera minst en del.',
    },
  },
}
