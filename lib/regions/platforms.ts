export type CommonPlatforms =
  | { readonly answer: 'common'; readonly platforms: readonly string[] }
  /** Two parties that are known to have none in common. */
  | { readonly answer: 'none' }
  | { readonly answer: 'unknown' }

/**
 * What all may use, from one list for each party. An empty list is a party that has not said: then
 * nothing is promised, but two that are known to differ differ whatever the third says.
 */
export const platformsInCommon = (lists: readonly (readonly string[])[]): CommonPlatforms => {
  const [first, ...rest] = lists.filter((list) => list.length > 0)
  if (!first) return { answer: 'unknown' }
  const platforms = first.filter((name) =>
    rest.every((list) => list.map(fold).includes(fold(name))),
  )
  if (platforms.length === 0) return { answer: 'none' }
  return rest.length + 1 < lists.length ? { answer: 'unknown' } : { answer: 'common', platforms }
}

const fold = (name: string) => name.trim().toLowerCase()
