import type { Plan } from './schema.ts'

/**
 * Tells whether two plans say the same: equal texts for equal content. What was handed off, and
 * when something was changed, is no content.
 */
export function fingerprint({ handoffs, changedAt, ...content }: Plan): string {
  // FNV-1a over the JSON: cheap, and only ever compared with earlier versions of the same plan.
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (const sign of JSON.stringify(content)) {
    const code = sign.codePointAt(0) ?? 0
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ (code + 0x9e37), 0x01000193)
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
