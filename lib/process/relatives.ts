/** Words for the child's family: before a name they say whose it is, and that it is one of them. */
const relative =
  'mamman?|pappan?|mor|far|modern|fadern|föräldern?|vårdnadshavaren?|familjen|barnet|eleven|flickan|pojken|dottern|sonen' +
  '|\\p{L}*(?:mormor|farmor|morfar|farfar|morbror|farbror)n?|moster|mostern|faster|fastern|kusin(?:en)?' +
  '|(?:\\p{L}*(?:bror|syster))n?|brodern|tvillingen|syskonet' +
  '|(?:bonus|styv|plast|extra|låtsas|gud)(?:mamman?|pappan?|mor|far|föräldern?|syskonet)'

const whole = new RegExp(`^(?:${relative})$`, 'iu')
const atEnd = new RegExp(`(?<![\\p{L}\\p{Pd}])(?:${relative})$`, 'iu')

/** "lillebror", "mamma", "kusinen". */
export const isRelative = (word: string): boolean => whole.test(word)

/** Whether what stands before a name says who is meant: "hennes lillebror". */
export const endsWithRelative = (before: string): boolean => atEnd.test(before.trimEnd())
