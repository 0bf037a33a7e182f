import browser from 'webextension-polyfill'
import { type Login, loginSchema } from '../../identity/login.ts'

const name = 'identity/login'

/** One at a time, in the panel and the background. */
const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request('sip-panelen/login', work)

/** The log-in in `storage.session`: memory only, closed to content scripts, gone with the browser. */
export const loginStore = {
  async read(): Promise<Login | undefined> {
    const found = await browser.storage.session.get(name)
    const parsed = loginSchema.safeParse(found[name])
    return parsed.success ? parsed.data : undefined
  },
  write: (login: Login): Promise<void> =>
    inTurn(() => browser.storage.session.set({ [name]: login })),
  /**
   * Puts a log-in in the place of the one that it renews. Where that is gone, or another stands there,
   * nothing is written: who has logged out meanwhile stays logged out.
   */
  renew: (old: Login, login: Login): Promise<boolean> =>
    inTurn(async () => {
      const now = await loginStore.read()
      if (now?.accessToken !== old.accessToken || now.endpoint !== old.endpoint) return false
      await browser.storage.session.set({ [name]: login })
      return true
    }),
  clear: (): Promise<void> => inTurn(() => browser.storage.session.remove(name)),
  /** Takes away this log-in, and no other. */
  end: (login: Login): Promise<void> =>
    inTurn(async () => {
      const now = await loginStore.read()
      if (now?.accessToken === login.accessToken) await browser.storage.session.remove(name)
    }),
  onChange(heard: () => void): void {
    browser.storage.session.onChanged.addListener((changes) => {
      if (changes[name]) heard()
    })
  },
}
