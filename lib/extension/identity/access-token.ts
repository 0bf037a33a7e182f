import type { Token } from '../../backend/http.ts'
import { logOut, refresh } from '../../identity/log-in-service.ts'
import type { Login } from '../../identity/login.ts'
import { smartConfiguration } from '../../identity/smart-configuration.ts'
import { failure } from '../../result.ts'
import { clientId } from './client-id.ts'
import { loginStore } from './login-store.ts'

/** So much before its end a token counts as old: the request takes time, and clocks differ. */
const margin = 30_000

/** By the token that is renewed: each server's on its own. */
const refreshing = new Map<string, Promise<Token>>()

/** Who is logged in to a server. */
export const loggedIn = async (endpoint: string): Promise<Login | undefined> => {
  const login = await loginStore.read()
  return login?.endpoint === endpoint ? login : undefined
}

/**
 * For the background, which alone sends and alone refreshes: an access token for one server, where
 * somebody is logged in to it. A refresh token counts once, so two refreshes never run at a time.
 * @param by where it is given, nobody else's token.
 * @param refused a token that the server has just turned away.
 */
export const accessToken =
  (endpoint: string, by?: string) =>
  async (refused?: string): Promise<Token> => {
    const login = await loggedIn(endpoint)
    if (!login || (by !== undefined && login.person !== by)) return undefined
    const isGood = login.accessToken !== refused && login.expiresAt - margin > Date.now()
    if (isGood) return login.accessToken
    const running =
      refreshing.get(login.accessToken) ??
      renew(login).finally(() => refreshing.delete(login.accessToken))
    refreshing.set(login.accessToken, running)
    return running
  }

/** What comes back counts only while the log-in that it renews still stands. */
async function renew(login: Login): Promise<Token> {
  const configuration = await smartConfiguration(login.endpoint)
  if (!configuration.ok && configuration.code === 'unreachable') {
    return failure(configuration.code)
  }
  if (!configuration.ok || !configuration.value) return login.accessToken
  const renewed = await refresh(configuration.value, clientId, login)
  if (!renewed.ok) {
    if (renewed.code === 'ended') await loginStore.end(login)
    return renewed.code === 'unreachable' ? failure(renewed.code) : undefined
  }
  if (await loginStore.renew(login, renewed.value)) return renewed.value.accessToken
  await logOut(configuration.value, clientId, renewed.value)
  return undefined
}
