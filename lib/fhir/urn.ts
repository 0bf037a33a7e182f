/**
 * The `fullUrl` of an entry: the same for the same plan and key, so that two sendings of a plan are
 * alike. It names the entry inside one bundle only: servers rewrite it, so it is no identifier.
 */
export function urn(planId: string, key: string): string {
  const words = [1, 2, 3, 4].map((seed) => hash(`${seed}/${planId}/${key}`))
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return `urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}`
}

/** FNV-1a with a final mixing: spreads keys well, and hides nothing. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
