import { Window } from 'happy-dom'

/** The sentences that do not stand exactly once in a note, as its editor has saved it. */
export function missingOrDoubled(html: string, sentences: readonly string[]): readonly string[] {
  const text = new Window().document.createElement('div')
  // Blocks end a line; without this "…lunch.</li><li>Insats 2" would run together.
  text.innerHTML = html.replaceAll(/<\/(p|li|h\d)>|<br\s*\/?>/g, '$&\n')
  const folded = text.textContent.replaceAll(/\s+/g, ' ')
  return sentences.filter((sentence) => folded.split(sentence).length !== 2)
}
