import type { InsertionContent } from '../../lib/session/ports/record.ts'

const fields = [
  ['Bakgrund', 'Barnet har varit borta från skolan sedan i höstas.', 'Föräldrarna ber om hjälp.'],
  [
    'Mål',
    'Barnet ska vara i skolan varje förmiddag före påsk.',
    'Nästa steg är <b>hela</b> dagar.',
  ],
  ['Ansvar', 'Kuratorn ringer hem på måndagar & fredagar.', 'BUP svarar för kartläggningen.'],
] as const

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** An answer of several lines, as it was typed. */
const lines = [
  'Stöd i matsalen varje dag:',
  '- en lugn plats vid fönstret',
  '- sällskap av en vuxen',
]

/**
 * A short plan in three parts, with headings, lists, a table, an answer of several lines and text that
 * looks like markup.
 */
export const content: InsertionContent = {
  html: `${fields
    .map(
      ([heading, first, second]) =>
        `<h2>${heading} i planen</h2><p>${escaped(first)}</p><ul><li>${escaped(second)}</li></ul>`,
    )
    .join(
      '',
    )}<table><tbody><tr><td>Uppföljning</td><td>Den 3 december</td></tr></tbody></table><p>${lines.join('<br/>')}</p><p>Planen slutar här.</p>`,
  text: `${fields
    .map(([heading, first, second]) => `${heading} i planen\n\n${first}\n• ${second}\n`)
    .join('\n')}\nUppföljning\tDen 3 december\n${lines.join('\n  ')}\nPlanen slutar här.`,
  parts: [
    ...fields.map(([heading, ...sentences]) => [`${heading} i planen`, ...sentences]),
    ['Uppföljning', ...lines, 'Planen slutar här.'],
  ],
}

export const sentences: readonly string[] = content.parts.flat()
