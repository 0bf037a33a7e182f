import { type BrowserContext, firefox } from 'playwright-core'

type Keyboard = {
  sendText(progress: unknown, text: string): Promise<void>
  _performActions(progress: unknown, actions: readonly object[]): Promise<void>
}
type Internal = {
  _connection: { toImpl(api: object): { delegate: { rawKeyboard: object } } }
}

/**
 * A letter that is on no American keyboard is pressed as a key too. The driver writes it into the
 * page by a script of its own, which no editor hears of, and which no frame of an editor has.
 */
export const pressEveryLetter = (context: BrowserContext): void => {
  const [page] = context.pages()
  if (!page) throw new Error('Firefox has no page.')
  const { rawKeyboard } = (firefox as unknown as Internal)._connection.toImpl(page).delegate
  const keyboard: Keyboard = Object.getPrototypeOf(rawKeyboard)
  const { sendText } = keyboard
  keyboard.sendText = function (progress, text) {
    if ([...text].length > 1) return sendText.call(this, progress, text)
    const key = (type: string) => ({ type, value: text })
    return this._performActions(progress, [key('keyDown'), key('keyUp')])
  }
}
