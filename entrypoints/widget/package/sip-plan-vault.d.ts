import type { PlanStore } from './sip-plan.js'

/**
 * A store that seals plans in this origin's IndexedDB under a passphrase; the first one makes it.
 * `too-short` and `wrong-passphrase` are to ask once more; `plain-page`: the page came without https, and
 * the browser seals nothing there; the others tell of the browser's storage.
 */
export declare function openVault(passphrase: string): Promise<
  | { readonly ok: true; readonly value: PlanStore }
  | {
      readonly ok: false
      readonly code:
        | 'locked'
        | 'wrong-passphrase'
        | 'too-short'
        | 'plain-page'
        | 'newer-version'
        | 'damaged'
        | 'not-a-plan'
        | 'full'
        | 'failed'
    }
>
