import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { type Login, loginSchema } from '../../identity/login.ts'

const name = 'identity/login'

/** The log-in in `storage.session`: memory only, closed to content scripts, gone with the browser. */
export const loginStore = {
  async read(): Promise<Login | undefined> {
    const found = await browser.storage.session.get(name)
    const parsed = v.safeParse(loginSchema, found[name])
    return parsed.success ? parsed.output : undefined
  },
  write: (login: Login): Promise<void> => browser.storage.session.set({ [name]: login }),
  clear: (): Promise<void> => browser.storage.session.remove(name),
  onChange(heard: () => void): void {
    browser.storage.session.onChanged.addListener((changes) => {
      if (changes[name]) heard()
    })
  },
}
