import * as z from 'zod/mini'
import { failure, type Result, success } from '../result.ts'

const names = z.array(z.string())

/** Somebody who is logged in to one FHIR server. Lives in memory alone. */
export const loginSchema = z.object({
  /** The tokens are for this server, and no other is sent them. */
  endpoint: z.string(),
  /** The log-in service that gave them, and alone renews them. */
  issuer: z.string(),
  /** Where it did so: its token is shown at no other address, whatever the server's document says later. */
  tokenEndpoint: z.string(),
  /** Where a token may be given up; missing where there was no such place. */
  revocationEndpoint: z.optional(z.string()),
  /** Who it is, as a hash of what the log-in service calls them. */
  person: z.string(),
  accessToken: z.string(),
  refreshToken: z.optional(z.string()),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
  /** As the log-in service writes it, or empty. */
  name: z.string(),
  /** The units that one acts for; missing where the log-in service does not tell. */
  units: z.optional(names),
})

export type Login = z.infer<typeof loginSchema>

type Given = {
  readonly access_token: string
  readonly refresh_token?: string | undefined
  readonly expires_in?: number | undefined
}

/** A name for somebody that stays the same, and that nobody can read. */
export async function personOf(issuer: string, subject: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${issuer}\n${subject}`)
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16)
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What a log-in service gave, for one server. `nonsense` where the token could not stand in a header. */
export function loginFrom(
  bound: Pick<Login, 'endpoint' | 'issuer' | 'tokenEndpoint' | 'revocationEndpoint' | 'person'>,
  { access_token: accessToken, refresh_token: refreshToken, expires_in = 300 }: Given,
  who: Readonly<Record<string, unknown>> = {},
): Result<Login, 'nonsense'> {
  if (!/^[\w.~+/-]+=*$/.test(accessToken)) return failure('nonsense')
  const units = names.safeParse(who.units).data
  return success({
    ...bound,
    accessToken,
    ...(refreshToken !== undefined && { refreshToken }),
    expiresAt: Date.now() + expires_in * 1000,
    name: typeof who.name === 'string' ? who.name : '',
    ...(units && { units }),
  })
}
