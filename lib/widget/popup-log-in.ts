import { logIn, refresh } from '../identity/log-in-service.ts'
import type { Login } from '../identity/login.ts'
import { type SmartConfiguration, smartConfiguration } from '../identity/smart-configuration.ts'
import { showInPopup } from './popup.ts'

/** So much before its end, in milliseconds, a token counts as old. */
const margin = 30_000

/**
 * Access tokens for one server by a log-in in a window of its own. Tokens live in memory alone.
 * @returns `passive` gives a token only where somebody is logged in; `active` asks them to log in.
 */
export function createPopupLogIn(endpoint: string, clientId: string, redirectUri: string) {
  let login: Login | undefined
  let asking: Promise<string | undefined> | undefined

  const good = (refused?: string) =>
    login && login.accessToken !== refused && login.expiresAt - margin > Date.now()
      ? login.accessToken
      : undefined

  const renew = async (configuration: SmartConfiguration) => {
    const renewed = login && (await refresh(configuration, clientId, login))
    if (renewed?.ok) login = renewed.value
    else if (renewed?.code === 'ended') login = undefined
    return renewed?.ok ? renewed.value.accessToken : undefined
  }

  const ask = async (mayShow: boolean) => {
    const found = await smartConfiguration(endpoint)
    if (!found.ok || !found.value) return undefined
    const configuration = found.value
    const renewed = await renew(configuration)
    if (renewed !== undefined || !mayShow) return renewed
    const show = showInPopup
    const given = await logIn({ configuration, endpoint, clientId, redirectUri, show })
    if (given.ok) login = given.value
    return login?.accessToken
  }

  const token = (mayShow: boolean) => async (refused?: string) => {
    const held = good(refused)
    if (held !== undefined) return held
    asking ??= ask(mayShow).finally(() => {
      asking = undefined
    })
    return asking
  }
  return { active: token(true), passive: token(false) }
}
