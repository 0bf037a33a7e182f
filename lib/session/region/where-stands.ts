/**
 * Where a plan stands at a region, `CarePlan/1`, of what was typed: such a reference, or the whole address
 * at that region. `elsewhere` for every other address, and undefined for what is none.
 * @param endpoint the region's own address.
 */
export function whereStands(written: string, endpoint: string): string | 'elsewhere' | undefined {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) return isPlan(written) ? written : undefined
  const base = URL.canParse(endpoint) ? `${new URL(endpoint).href.replace(/\/+$/, '')}/` : undefined
  const address = URL.canParse(written) ? new URL(written).href : ''
  if (!base || !address.startsWith(base)) return 'elsewhere'
  const reference = address.slice(base.length)
  return isPlan(reference) ? reference : 'elsewhere'
}

const isPlan = (written: string): boolean => /^CarePlan\/(?!\.+$)[A-Za-z0-9.-]{1,64}$/.test(written)
