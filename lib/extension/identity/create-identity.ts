import { computed, type ReadonlySignal, signal } from '@preact/signals'
import browser, { type Permissions } from 'webextension-polyfill'
import { logIn, logOut } from '../../identity/log-in-service.ts'
import type { Login } from '../../identity/login.ts'
import { smartConfiguration } from '../../identity/smart-configuration.ts'
import { failure, success } from '../../result.ts'
import { endpointOf } from '../../session/handoff/chosen-receiver.ts'
import type { ChosenReceiver } from '../../session/ports/handoff-way.ts'
import type { IdentityPort } from '../../session/ports/identity.ts'
import { clientId } from './client-id.ts'
import { loginStore } from './login-store.ts'

/** Log-in through the browser's own window for it; the leave to open one is asked for at the first. */
export function createIdentity(receiver: ReadonlySignal<ChosenReceiver>): IdentityPort {
  const held = signal<Login | undefined>(undefined)
  /** At another server one is nobody. */
  const login = computed(() =>
    held.value?.endpoint === endpointOf(receiver.value) ? held.value : undefined,
  )
  const look = async () => {
    held.value = await loginStore.read()
  }
  loginStore.onChange(() => void look())
  void look()

  return {
    who: computed(() => login.value?.name),
    person: computed(() => login.value?.person),
    units: computed(() => login.value?.units),
    async signIn(endpoint) {
      if (!(await mayOpenWindow())) return failure('no-leave')
      const configuration = await smartConfiguration(endpoint)
      if (!configuration.ok) return configuration
      if (!configuration.value) return failure('no-log-in')
      const login = await logIn({
        configuration: configuration.value,
        endpoint,
        clientId,
        redirectUri: browser.identity.getRedirectURL(),
        // It rejects when the user closes the window.
        show: (url) =>
          browser.identity.launchWebAuthFlow({ url, interactive: true }).catch(() => undefined),
      })
      if (!login.ok) return login
      await loginStore.write(login.value)
      // What waits for the log-in goes on at once.
      await look()
      return success(undefined)
    },
    async signOut() {
      const login = await loginStore.read()
      await loginStore.clear()
      const configuration = login && (await smartConfiguration(login.endpoint))
      if (login && configuration?.ok && configuration.value) {
        await logOut(configuration.value, clientId, login)
      }
    },
  }
}

/** Firefox gives this leave at installation and knows no asking for it, so its type lacks the name. */
const leave = { permissions: ['identity'] }

const mayOpenWindow = async (): Promise<boolean> =>
  (await browser.permissions.contains(leave as Permissions.AnyPermissions)) ||
  browser.permissions.request(leave as Permissions.Permissions).catch(() => false)
