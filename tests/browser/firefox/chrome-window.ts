import type { Bidi } from './bidi.ts'

type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] }
type Outcome = {
  readonly type: 'success' | 'exception'
  readonly result?: { readonly value?: string }
  readonly exceptionDetails?: { readonly text: string }
}

/** Runs a function in Firefox's own window, where the toolbar and the sidebar are. */
export type InWindow = <Given extends readonly (string | number)[], Value>(
  work: (...given: Given) => Value | Promise<Value>,
  ...given: Given
) => Promise<Value>

/** The browser's window, for what a user does outside of pages. */
export const firefoxWindow = async (bidi: Bidi): Promise<InWindow> => {
  const { contexts } = (await bidi.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })) as Tree
  const window = contexts.filter(({ url }) => url.endsWith('/browser.xhtml')).at(-1)
  if (!window) throw new Error('Firefox has no window.')
  return async (work, ...given) => {
    const { result, exceptionDetails } = (await bidi.send('script.callFunction', {
      functionDeclaration: `async (...given) => JSON.stringify([await (${work})(...given)])`,
      arguments: given.map((value) => ({ type: typeof value, value })),
      target: { context: window.context },
      awaitPromise: true,
    })) as Outcome
    if (exceptionDetails) throw new Error(`In Firefox's window: ${exceptionDetails.text}`)
    return JSON.parse(result?.value ?? '[null]')[0]
  }
}
