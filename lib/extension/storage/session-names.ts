/** What this folder keeps in `storage.session`: memory only, and closed to content scripts. */
export const keyName = 'vault/key'
export const touchedAtName = 'vault/touched-at'
export const lockAfterName = 'vault/lock-after'
export const draftSettingsName = 'draft/settings'
/** A new version of the panel waits for the drafts to be kept. */
export const updateName = 'update/waits'
const draftPrefix = 'draft/plan/'

/** The name that a draft lies under before there is a passphrase. */
export const draftName = (id: string): string => `${draftPrefix}${id}`
export const draftId = (name: string): string => name.slice(draftPrefix.length)
export const isDraft = (name: string): boolean => name.startsWith(draftPrefix)
