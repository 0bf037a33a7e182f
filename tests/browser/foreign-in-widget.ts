import type { Locator } from 'playwright-core'

type Policy = { createHTML(html: string): unknown }
type Trusting = { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }

const elements =
  'script, img, iframe, object, embed, math, style, base, meta, video, audio, template, foreignObject, use, animate, a'

/** What no plan may bring with it, neither in the widget nor in the HTML that goes out of it. */
export const foreignIn = (widget: Locator): Promise<readonly string[]> =>
  widget.evaluate(async (element, unwanted) => {
    const { trustedTypes } = globalThis as Trusting
    const policy = trustedTypes?.createPolicy('looking', { createHTML: (html) => html })
    const out = await (element as HTMLElement & { toHTML(): Promise<string> }).toHTML()
    const html = (policy?.createHTML(out) ?? out) as string
    return [element.shadowRoot, new DOMParser().parseFromString(html, 'text/html')].flatMap(
      (root) =>
        [...(root?.querySelectorAll('*') ?? [])]
          .filter(
            (each) =>
              each.matches(unwanted) ||
              [...each.attributes].some(({ name }) => /^(on|style|src|href|action)/.test(name)),
          )
          .map((each) => each.outerHTML),
    )
  }, elements)
