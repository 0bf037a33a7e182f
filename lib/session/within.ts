/**
 * What somebody else's code gives, or nothing when it has not answered in time.
 * @param patience in milliseconds.
 */
export function within<Value>(patience: number, work: Promise<Value>): Promise<Value | undefined> {
  let limit: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    limit = setTimeout(resolve, patience, undefined)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(limit))
}
