import * as z from 'zod/mini'
import { failure, type Result, success } from '../result.ts'

z.config({ jitless: true })

/** Somebody who is logged in to one FHIR server. Lives in memory alone. */
export const loginSchema = z.object({
  endpoint: z.string(),
  accessToken: z.string(),
  refreshToken: z.optional(z.string()),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
  /** As the log-in service writes it, or empty. */
  name: z.string(),
})

export type Login = z.infer<typeof loginSchema>

type Given = {
  readonly access_token: string
  readonly refresh_token?: string | undefined
  readonly expires_in?: number | undefined
}

/** What a log-in service gave, for one server. `nonsense` where the token could not stand in a header. */
export function loginFrom(
  endpoint: string,
  { access_token: accessToken, refresh_token: refreshToken, expires_in = 300 }: Given,
  name: unknown,
): Result<Login, 'nonsense'> {
  if (!/^[\w.~+/-]+=*$/.test(accessToken)) return failure('nonsense')
  return success({
    endpoint,
    accessToken,
    ...(refreshToken !== undefined && { refreshToken }),
    expiresAt: Date.now() + expires_in * 1000,
    name: typeof name === 'string' ? name : '',
  })
}
