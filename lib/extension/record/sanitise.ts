import createDOMPurify from 'dompurify'

const tags = ['h1', 'h2', 'h3', 'h4', 'p', 'br', 'ul', 'ol', 'li', 'b', 'strong', 'i', 'em']
const tableTags = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td']

let purifier: ReturnType<typeof createDOMPurify> | undefined

/**
 * Markup with nothing left in it but headings, paragraphs, lists, emphasis and tables; the text of
 * everything else stays. It runs in the panel, before anything is handed to a page.
 */
export const sanitise = (html: string): string => {
  purifier ??= createDOMPurify(window)
  return purifier.sanitize(html, {
    ALLOWED_TAGS: [...tags, ...tableTags, '#text'],
    ALLOWED_ATTR: ['colspan', 'rowspan'],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
  })
}
