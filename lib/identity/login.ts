import * as v from 'valibot'
import { failure, type Result, success } from '../result.ts'

const names = v.array(v.string())

/** Somebody who is logged in to one FHIR server. Lives in memory alone. */
export const loginSchema = v.object({
  /** The tokens are for this server, and no other is sent them. */
  endpoint: v.string(),
  /** The log-in service that gave them, and alone renews them. */
  issuer: v.string(),
  /** Where it did so: its token is shown at no other address, whatever the server's document says later. */
  tokenEndpoint: v.string(),
  /** Where a token may be given up; missing where there was no such place. */
  revocationEndpoint: v.optional(v.string()),
  /** Who it is, as a hash of what the log-in service calls them. */
  person: v.string(),
  accessToken: v.string(),
  refreshToken: v.optional(v.string()),
  /** Milliseconds since 1970. */
  expiresAt: v.pipe(v.number(), v.finite()),
  /** As the log-in service writes it, or empty. */
  name: v.string(),
  /** The units that one acts for; missing where the log-in service does not tell. */
  units: v.optional(names),
})

export type Login = v.InferOutput<typeof loginSchema>

type Given = {
  readonly access_token: string
  readonly refresh_token?: string | undefined
  readonly expires_in?: number | undefined
}

/** A name for somebody that stays the same, and that nobody can read. */
export async function personOf(issuer: string, subject: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${issuer}\n${subject}`)
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16)
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What a log-in service gave, for one server. `nonsense` where the token could not stand in a header. */
export function loginFrom(
  bound: Pick<Login, 'endpoint' | 'issuer' | 'tokenEndpoint' | 'revocationEndpoint' | 'person'>,
  { access_token: accessToken, refresh_token: refreshToken, expires_in = 300 }: Given,
  who: Readonly<Record<string, unknown>> = {},
): Result<Login, 'nonsense'> {
  if (!/^[\w.~+/-]+=*$/.test(accessToken)) return failure('nonsense')
  return success({
    ...bound,
    accessToken,
    ...(refreshToken !== undefined && { refreshToken }),
    expiresAt: Date.now() + expires_in * 1000,
    name: typeof who.name === 'string' ? who.name : '',
    ...(v.is(names, who.units) && { units: who.units }),
  })
}
