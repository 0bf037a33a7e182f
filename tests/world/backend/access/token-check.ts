import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import type { Caller } from './caller.ts'

/** Why there is no caller; the words stand in the answer and in the log. */
export interface NoCaller {
  readonly status: 401
  readonly reason: 'no token' | 'expired' | 'wrong audience' | 'wrong issuer' | 'not valid'
}

export interface TokenRules {
  /** The OpenID provider whose tokens count. */
  readonly issuer: string
  /** This server's own FHIR address. */
  readonly audience: string
}

export type TokenCheck = (authorization: string | undefined) => Promise<Caller | NoCaller>

/** Checks access tokens: signature by the issuer's published keys, issuer, audience and time. */
export function createTokenCheck({ issuer, audience }: TokenRules): TokenCheck {
  const keys = createRemoteJWKSet(new URL('/jwks', issuer))
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) return refuse(authorization ? 'not valid' : 'no token')
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ['ES256'],
        requiredClaims: ['exp', 'sub', 'scope'],
      })
      const units = Array.isArray(payload.units) ? payload.units.map(String) : []
      return {
        subject: String(payload.sub),
        units,
        scopes: String(payload.scope).split(' '),
      }
    } catch (error) {
      return refuse(reasonOf(error))
    }
  }
}

const refuse = (reason: NoCaller['reason']): NoCaller => ({ status: 401, reason })

const reasonOf = (error: unknown): NoCaller['reason'] => {
  if (error instanceof errors.JWTExpired) return 'expired'
  if (!(error instanceof errors.JWTClaimValidationFailed)) return 'not valid'
  if (error.claim === 'aud') return 'wrong audience'
  return error.claim === 'iss' ? 'wrong issuer' : 'not valid'
}
