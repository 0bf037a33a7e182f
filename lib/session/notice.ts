import type { ReadonlySignal, Signal } from '@preact/signals'
import type { ConsentFault } from '../plan/consent.ts'
import type { ConsentCase } from '../plan/consent-cases.ts'
import type { LeftInFile } from '../plan/file/sip-file.ts'
import type { RegisteredPerson, RegisterKeeps } from '../plan/registered-person.ts'
import type { Receipt } from '../plan/schema.ts'
import type { Going } from './handoff/begun-handoff.ts'
import type { CopyChoice } from './plan/copy-choice.ts'
import type { CalendarFault } from './ports/calendar.ts'
import type { HandoffFault } from './ports/handoff.ts'
import type { Receiver } from './ports/handoff-way.ts'
import type { SignInFault } from './ports/identity.ts'
import type { FoundChild, InsertionReceipt, InsertionTarget, RecordFault } from './ports/record.ts'
import type { StorageFault } from './ports/storage.ts'
import type { PageCheck } from './record/page-check.ts'

/** What the interface has to say or ask, in place and without a dialogue. One of each kind at a time. */
export type Notice =
  | { readonly kind: 'found'; readonly child: FoundChild; readonly existing: readonly string[] }
  | {
      readonly kind: 'confirm-insert'
      readonly targets: readonly InsertionTarget[]
      readonly check: PageCheck
    }
  | { readonly kind: 'inserted'; readonly receipt: InsertionReceipt; readonly copied: boolean }
  | { readonly kind: 'copied'; readonly choice: CopyChoice }
  | { readonly kind: 'text-copied'; readonly title: string }
  | { readonly kind: 'calendar-fault'; readonly code: CalendarFault }
  | { readonly kind: 'copy-failed' }
  | {
      readonly kind: 'record-fault'
      readonly code: RecordFault
      readonly detail?: string
      readonly copied: boolean
    }
  /** Leave to reach that origin is needed, or was refused. */
  | {
      readonly kind: 'foreign-frame'
      readonly origin: string
      readonly refused: boolean
      readonly copied: boolean
    }
  /** `untold`: which units do not get the plan, and why. `registerKeeps`: what the region goes on saying. */
  | {
      readonly kind: 'handed-off'
      readonly receipt: Receipt
      readonly receiver: Receiver
      readonly untold: readonly ConsentCase[]
      readonly registerKeeps?: RegisterKeeps
    }
  | {
      readonly kind: 'handoff-fault'
      readonly code: HandoffFault | ConsentFault
      readonly detail?: string
      /** Whom the region has under the child's number. */
      readonly person?: RegisteredPerson
      /** Which handoff is asked about so. */
      readonly of?: { readonly submission: string } & Going
    }
  | { readonly kind: 'sign-in-fault'; readonly code: SignInFault }
  | { readonly kind: 'storage-fault'; readonly code: StorageFault }
  | { readonly kind: 'reminders-not-kept' }
  | { readonly kind: 'removed'; readonly name: string }
  /** A file was opened that held more than a plan takes from one. */
  | { readonly kind: 'left-in-file'; readonly left: readonly LeftInFile[] }
  /** The names of those settings; they are the default ones so far. */
  | { readonly kind: 'settings-unread'; readonly names: readonly string[] }
  /** What was typed as a setting could not be used and was left so. `why` says what holds meanwhile. */
  | { readonly kind: 'setting-dropped'; readonly label: string; readonly why: string }
  /** A change that could not have been read back, and did not happen: the answer that it was in. */
  | { readonly kind: 'not-kept'; readonly path: readonly string[] }
  /** Two windows had changed the consent at once, and the strictest of it stands. */
  | { readonly kind: 'strictest-consent' }
  /** A bug: its class, which says nothing of anybody. */
  | { readonly kind: 'fault'; readonly name: string }

/** Where each kind of notice stands: a new one takes the place of an older one in the same place. */
const places = {
  found: 'find',
  'confirm-insert': 'insert',
  inserted: 'insert',
  'record-fault': 'insert',
  'foreign-frame': 'insert',
  copied: 'copy',
  'text-copied': 'copy',
  'calendar-fault': 'copy',
  'copy-failed': 'copy',
  'handed-off': 'handoff',
  'handoff-fault': 'handoff',
  'sign-in-fault': 'handoff',
  'storage-fault': 'storage',
  'reminders-not-kept': 'reminders',
  removed: 'removed',
  'left-in-file': 'file',
  'setting-dropped': 'setting',
  'settings-unread': 'settings',
  'not-kept': 'edit',
  'strictest-consent': 'edit',
  fault: 'edit',
} as const satisfies Record<Notice['kind'], string>

export type Notices = {
  /** What is said now, newest first. */
  readonly all: ReadonlySignal<readonly Notice[]>
  /** Says it first of all, in the place of what stood in the same place. */
  show(notice: Notice): void
  /** Takes away what stands in the same place. */
  dismiss(notice: Notice | Pick<Notice, 'kind'>): void
  /** Takes away these. */
  remove(which: (notice: Notice) => boolean): void
}

/** The one way to say something to the user, or to ask. */
export function createNotices(all: Signal<readonly Notice[]>): Notices {
  const others = ({ kind }: Pick<Notice, 'kind'>) =>
    all.peek().filter((other) => places[other.kind] !== places[kind])
  return {
    all,
    show(notice) {
      all.value = [notice, ...others(notice)]
    },
    dismiss(notice) {
      all.value = others(notice)
    },
    remove(which) {
      all.value = all.peek().filter((notice) => !which(notice))
    },
  }
}
