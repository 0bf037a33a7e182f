/** A worker is ended when it has nothing to do for 30 s: no server is waited for longer than this. */
const longest = 10_000

/**
 * How many milliseconds a busy server asks to be left alone (RFC 9110, section 10.2.3), as seconds or
 * as an instant; 0 where it does not say.
 * @param now an instant in UTC with `Z`.
 */
export function retryAfter({ status, headers }: Response, now: string): number {
  const asked = status === 429 || status === 503 ? (headers.get('retry-after') ?? '') : ''
  const milliseconds = /^\d+$/.test(asked)
    ? Number(asked) * 1000
    : Date.parse(asked) - Date.parse(now)
  return milliseconds > 0 ? Math.min(milliseconds, longest) : 0
}
