export const copyChoices = {
  parts: 'Delar som ska med',
  introduction: 'Barnet och frågeställningen',
  meeting: 'Möte och uppföljning',
  all: 'Markera alla',
  none: 'Avmarkera alla',
  copyChosen: 'Kopiera valda delar',
  copyMarkdown: 'Kopiera som Markdown',
  nothing: 'Markera minst en del.',
}
