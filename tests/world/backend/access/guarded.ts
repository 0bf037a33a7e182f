import { type Answer, answer, type Incoming } from '../exchange.ts'
import { refusal } from '../outcomes.ts'
import type { SqliteRepository } from '../repository.ts'
import { auditEvent } from './audit.ts'
import type { Caller } from './caller.ts'
import { smartConfiguration } from './smart-configuration.ts'
import { createTokenCheck, type TokenRules } from './token-check.ts'

type Endpoint = (incoming: Incoming, caller: Caller) => Promise<Answer>

const open = /^\/(metadata|\.well-known\/smart-configuration)$/

const explained = {
  'no token': 'Log-in is needed',
  expired: 'The log-in is too old: refresh it or log in again',
  'wrong audience': 'The token is for another server',
  'wrong issuer': 'The token is from another log-in service',
  'not valid': 'The token is not valid here',
} as const

/** Lets in who has a token for this server, and logs every request, let in or not. */
export function guarded(endpoint: Endpoint, repo: SqliteRepository, rules: TokenRules) {
  const check = createTokenCheck(rules)
  const nobody: Caller = { subject: 'nobody', units: [], scopes: [] }

  return async (incoming: Incoming): Promise<Answer> => {
    if (incoming.method === 'GET' && open.test(incoming.path)) {
      return incoming.path === '/metadata'
        ? endpoint(incoming, nobody)
        : answer(200, 'application/json', JSON.stringify(smartConfiguration(rules.issuer)))
    }
    const caller = await check(incoming.headers.authorization)
    const given = 'status' in caller ? refused(caller.reason) : await endpoint(incoming, caller)
    const who = 'status' in caller ? `nobody: ${caller.reason}` : caller.subject
    const at = new Date().toISOString()
    await repo.createResource(auditEvent({ incoming, who, status: given.status, at }))
    return given
  }
}

const refused = (reason: keyof typeof explained): Answer =>
  refusal(401, 'login', explained[reason], {
    'www-authenticate': `Bearer error="invalid_token", error_description="${reason}"`,
  })
