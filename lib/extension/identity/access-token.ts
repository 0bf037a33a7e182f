import type { Token } from '../../backend/http.ts'
import { refresh } from '../../identity/log-in.ts'
import { smartConfiguration } from '../../identity/smart-configuration.ts'
import { failure } from '../../result.ts'
import { clientId } from './client-id.ts'
import { loginStore } from './login-store.ts'

/** So much before its end a token counts as old: the request takes time, and clocks differ. */
const margin = 30_000

let refreshing: Promise<Token> | undefined

/**
 * For the background, which alone sends and alone refreshes: an access token for one server, where
 * somebody is logged in to it. A refresh token counts once, so two refreshes never run at a time.
 * @param refused a token that the server has just turned away.
 */
export const accessToken =
  (endpoint: string) =>
  async (refused?: string): Promise<Token> => {
    const login = await loginStore.read()
    if (login?.endpoint !== endpoint) return undefined
    const isGood = login.accessToken !== refused && login.expiresAt - margin > Date.now()
    if (isGood) return login.accessToken
    refreshing ??= renew(endpoint).finally(() => {
      refreshing = undefined
    })
    return refreshing
  }

async function renew(endpoint: string): Promise<Token> {
  const login = await loginStore.read()
  const configuration = await smartConfiguration(endpoint)
  if (!configuration.ok && configuration.code === 'unreachable') {
    return failure(configuration.code)
  }
  if (!login || !configuration.ok || !configuration.value) return login?.accessToken
  const renewed = await refresh(configuration.value, clientId, login)
  if (renewed.ok) await loginStore.write(renewed.value)
  else if (renewed.code === 'ended') await loginStore.clear()
  if (renewed.ok) return renewed.value.accessToken
  return renewed.code === 'unreachable' ? failure(renewed.code) : undefined
}
