import { languageOf, loadLanguage } from '../i18n/languages.ts'
import type { Plan } from '../plan/schema.ts'
import type { Settings } from '../session/ports/storage.ts'
import type { Widget } from './widget-session.ts'

const settle = ({ models: { state } }: Widget, patch: Partial<Settings>): void => {
  state.ownSettings.value = { ...state.ownSettings.peek(), ...patch }
}

/** Goes over to the language of a tag when its words are here; to Swedish where we have no words in it. */
export async function bringLanguage(widget: Widget, tag: string): Promise<void> {
  const language = languageOf(tag)
  await loadLanguage(language)
  settle(widget, { language })
}

/**
 * Goes over to a region that is shipped, or to the page's own profile.
 * @returns false where that is no profile; the region is then the one that was named.
 */
export async function bringRegion(
  widget: Widget,
  region: string,
  profile: unknown,
): Promise<boolean> {
  if (region === '' && profile === undefined) {
    settle(widget, { region: 'neutral', ownProfile: '' })
    return true
  }
  const { regionOf, ownRegion } = await import('./regions.ts')
  widget.surroundings.regionFor.value = regionOf
  const own = ownRegion(profile)
  settle(widget, own ? { region: own.id, ownProfile: own.json } : { region, ownProfile: '' })
  return own !== undefined || profile === undefined
}

/** The plan as a bundle, or why not; undefined where the part that makes it cannot be loaded. */
export const bringBundle = (plan: Plan) =>
  import('./bundle-of.ts').then(
    ({ bundleOf }) => bundleOf(plan),
    () => undefined,
  )
