import type { Locator, Page } from 'playwright-core'

/** Where the plan is: the panel's page, or the widget in another page. */
export type Surface = Page | Locator

/** Writes as a user would: finds each control by its role and Swedish name. */
export const typist = (surface: Surface) => {
  const button = (name: string) => surface.getByRole('button', { name, exact: true })
  const fill = async (label: string, value: string) => {
    if (value !== '') await surface.getByLabel(label, { exact: true }).fill(value)
  }
  const toggle = async (heading: string, expanded: boolean) => {
    const fold = surface.getByRole('heading', { name: heading }).getByRole('button')
    if ((await fold.getAttribute('aria-expanded')) !== String(expanded)) await fold.click()
  }
  return {
    button,
    fill,
    press: (name: string) => button(name).click(),
    choose: (label: string, option: string) =>
      surface.getByLabel(label, { exact: true }).selectOption({ label: option }),
    pick: (group: string, option: string) =>
      surface.getByRole('group', { name: group }).getByLabel(option, { exact: true }).check(),
    /** Unfolds a part of the plan by the beginning of its heading. */
    open: (heading: string) => toggle(heading, true),
    fold: (heading: string) => toggle(heading, false),
  }
}

export type Typist = ReturnType<typeof typist>
