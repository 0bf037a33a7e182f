import { alikeName } from '../../plan/alike-name.ts'

/**
 * Whose a name is: the child's, another's, or either's, as where only an initial stands, or one of two
 * names with a hyphen.
 */
type Whose = 'own' | 'either' | 'other'

/** Whose a name is that a page shows, also as in *Alva Linds*; undefined where one of the two is empty. */
export const whoseName = (shown: string, child: string): Whose | undefined => {
  const alike = alikeName(shown, child)
  if (alike === undefined) return undefined
  const own = withoutJoints(child)
  const forms = [shown, shown.replace(/(?<=\p{L}{2})s$/iu, '')].map(withoutJoints)
  if (forms.some((form) => alikeName(form, own) || lettersOf(form) === lettersOf(own))) return 'own'
  if (alike) return hasSplit(shown, child) ? 'either' : 'own'
  return isInitialled(shown, child) ? 'either' : 'other'
}

/** Whether a name is the child's by more than one name, which others have too. */
export const isWhole = (shown: string, child: string): boolean =>
  whoseName(shown, child) === 'own' &&
  (wordsIn(shown).length > 1 || wordsIn(shown).length === wordsIn(child).length)

/** Whose a heading is: the child's where it names the child, and nobody else beside. */
export const whoseTitle = (title: string, child: string): Whose => {
  if (/\s(?:och|and|&|\+)\s/iu.test(title) || hasSplit(title, child)) return 'other'
  const bare = title.replace(/(?<=\p{L}{2})s(?![\p{L}-])/gu, '')
  const whose = [title, bare].map((each) => whoseName(each, child))
  return (['own', 'either'] as const).find((each) => whose.includes(each)) ?? 'other'
}

/** A word with a hyphen of which only a part is the child's: that is another name. */
const hasSplit = (shown: string, child: string): boolean => {
  const own = wordsIn(child).flatMap((word) => word.split('-'))
  return wordsIn(shown).some((word) => {
    const parts = word.split('-').map((part) => own.includes(part))
    return parts.includes(true) && parts.includes(false)
  })
}

/** Each word is the child's, or the first letter of one that is. */
const isInitialled = (shown: string, child: string): boolean => {
  const own = wordsIn(child)
  const words = wordsIn(shown)
  const isShort = (word: string) => word.length === 1 && own.some((each) => each.startsWith(word))
  return (
    words.length <= own.length &&
    words.every((word) => own.includes(word) || isShort(word)) &&
    words.some((word) => word.length > 1)
  )
}

const lettersOf = (name: string): string => wordsIn(name).join('')

const withoutJoints = (name: string): string => name.replace(/(?<=\p{L})[-‐‑'’](?=\p{L})/gu, '')

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .match(/[\p{L}\p{M}\p{N}-]+/gu) ?? []
