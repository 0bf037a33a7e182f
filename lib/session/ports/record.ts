import type { ReadonlySignal } from '@preact/signals'
import type { SectionContent } from '../../plan/sections/section-content.ts'
import type { FieldPlace, HostProfile } from '../../records/host-profile.ts'
import type { HostPage } from '../../records/matches-page.ts'
import type { Result } from '../../result.ts'

/**
 * The page of a record system that is open beside the panel. The widget has none. Nothing in it is
 * read or written but on the user's press.
 */
export type RecordPort = {
  /** Host name of the open tab, or undefined where there is no page that can be reached. */
  readonly site: ReadonlySignal<string | undefined>
  /** What a host profile is matched by; undefined where no page can be reached. */
  readonly page: ReadonlySignal<HostPage | undefined>
  /**
   * Looks in the page for one child's name and personal number.
   * @param known where record systems show them, those first that count most.
   */
  findChild(known: readonly HostProfile[]): Promise<Result<FoundChild, RecordFault>>
  /** Looks in the page for texts that may be a plan, likeliest first. */
  findNotes(): Promise<Result<readonly FoundNote[], RecordFault>>
  /** Whose record the page shows, and which plans it holds. */
  lookAround(known: readonly HostProfile[]): Promise<Result<PageLook, RecordFault>>
  /** Where a plan would land if it were inserted now. */
  locate(): Promise<Result<readonly [InsertionTarget, ...InsertionTarget[]], RecordFault>>
  /**
   * Inserts into a located target, reads the field back and says what is really there.
   * Never resolves to more than was found.
   * @param look the look after which the page must still show the same child: compared in the turn of
   * the writing, and `page-changed` where it does not.
   */
  insert(
    target: InsertionTarget,
    content: InsertionContent,
    look?: string,
  ): Promise<Result<InsertionReceipt, RecordFault>>
  /** Turns to the fields of the page as it is open now. */
  visit(): Promise<Result<Visit, 'no-access'>>
  /**
   * Lets the user point at a field in the page. Nothing is chosen until `report` is called with it;
   * it ends with `chosen` or `cancelled`, or when the panel ends it.
   */
  point(report: (reply: PointingResult) => void): Promise<Result<Pointing, AccessFault>>
}

/** A child's name and number as they are written in the page. One of them may be empty where it was marked. */
export type FoundChild = {
  readonly name: string
  readonly personalNumber: string
  /** What the user has marked, where the record system shows it, or near each other in the page. */
  readonly from: 'marked' | 'record' | 'page'
}

/** A text in the page that may be a plan. */
export type FoundNote = {
  readonly text: string
  /** Its markup in the page; empty where it is plain text. Only ever read as text. */
  readonly html: string
  /** What the user has marked, the field in use, or what the page shows. */
  readonly from: 'marked' | 'field' | 'page'
}

/** One look at the page: whose record it shows, and which plans are in it. */
export type PageLook = {
  /** Each place where the page says whose record it is; none where that is not known. */
  readonly own: readonly OwnReading[]
  /** The name that the page shows as its own, beside the number or as its heading; empty where it has none. */
  readonly name: string
  /** Each person whom a heading, a label or what is marked as chosen names for sure. */
  readonly persons: readonly string[]
  /** Whom the page names where few look, as in its title: they may raise a question, and no more. */
  readonly asides?: readonly string[] | undefined
  /** The main headings that are no sort of page: only the child's name in them says whose page it is. */
  readonly titles?: readonly string[] | undefined
  /** Days of birth and numbers without their end, in the headers and headings. */
  readonly births?: readonly string[] | undefined
  /** Every number that the page shows, each once. */
  readonly numbers: readonly string[]
  /** The lines that say from which plans the texts there come. */
  readonly sources: readonly string[]
  /** The page, or a part of it that should have answered, could not be read to its end. */
  readonly unreadable: boolean
  /** Names this look, so that the page can be compared with it when something is written. */
  readonly look?: string | undefined
}

/** One place in the page, and the numbers in it as they are written: a header may show a guardian’s too. */
export type OwnReading = {
  readonly by: 'record' | 'header' | 'label' | 'page'
  readonly numbers: readonly string[]
  /** The person whom the place names for sure; empty or none where it names nobody. */
  readonly name?: string | undefined
  /** It may be covered or unreadable to the eye: then it can only say that the page is another's. */
  readonly doubtful?: boolean | undefined
  /** The number is beside the heading, not in it: then the heading too must say whose page it is. */
  readonly beside?: boolean | undefined
}

export type InsertionTarget = {
  /** Names the field inside its frame; good until the page changes. */
  readonly id: string
  /** The site of the field's own frame: a host name, with the port where that is not the usual one. */
  readonly site: string
  /** The field's own label as the page shows it, or empty. */
  readonly label: string
  readonly format: 'rich' | 'plain'
}

export type InsertionContent = {
  readonly html: string
  readonly text: string
  /** The sentences of each part of the plan, in order: what the read-back looks for. */
  readonly parts: readonly (readonly string[])[]
}

export type InsertionReceipt = {
  readonly outcome: InsertionOutcome
  /** How many of the parts were found whole when the field was read back. */
  readonly found: number
  readonly of: number
  readonly label: string
}

type InsertionOutcome =
  /** All of it, with headings and lists where the field can hold them, one Ctrl+Z away. */
  | 'inserted'
  /** All of it, in a rich field that took only plain text. */
  | 'plain-text'
  /** All of it, but Ctrl+Z will not take it back. */
  | 'without-undo'
  /** Something changed, but not as expected: the user must look. */
  | 'look'
  /** Nothing changed. */
  | 'not-taken'

/** Why a page cannot be reached. */
export type AccessFault =
  | 'no-access'
  /** The browser lets no extension into such a page: its own, its shop, a PDF. */
  | 'closed-page'
  /** The page is busy, and answers nothing. */
  | 'no-answer'

/** Why the page could not be read or written. `detail` of `too-long`: how many characters are too many. */
export type RecordFault =
  | AccessFault
  /** The part of the panel that works in the page threw: a bug of ours, or a page that takes things away. */
  | 'script-died'
  | 'no-child'
  | 'unreadable'
  | 'no-field'
  /** Nothing of it is in this page, and a window of its own is open, which the panel does not reach. */
  | 'own-window'
  | 'read-only'
  | 'not-text'
  | 'too-long'
  | 'foreign-frame'
  | 'page-changed'

/** One page, until it changes: then everything here answers `page-changed`. */
export type Visit = {
  /** The sites of the fields found so far, each once; the page's own before any was found. */
  readonly site: string
  /** Where a field is, and what it holds. Changes nothing. */
  find(place: FieldPlace, content: SectionContent): Promise<Result<FoundField, SectionFault>>
  /**
   * Looks once more, puts the content into the field and reads it back. A field that holds the same
   * is left as it is, and so is one that holds other words unless `beside` them was asked for.
   * @param look the look after which the page must still show the same child.
   */
  fill(
    place: FieldPlace,
    content: SectionContent,
    beside: boolean,
    look?: string,
  ): Promise<Result<InsertionReceipt, SectionFault>>
}

export type FoundField = {
  /** As the page shows it now, or empty. */
  readonly label: string
  readonly format: 'rich' | 'plain' | 'date' | 'select'
  /** By a selector alone, the page calls the field something else than the profile does. */
  readonly by: 'label' | 'selector' | 'order'
  readonly holds: 'nothing' | 'same' | 'other'
}

export type SectionFault =
  | RecordFault
  /** No field of the page is at the place. */
  | 'missing'
  /** Several are, and nothing tells them apart. */
  | 'several'
  /** The list has no choice of that name. */
  | 'no-option'
  /** The field is for a day, and the section is not. */
  | 'no-day'
  | 'holds-same'
  /** Other words, which the content can stand after. */
  | 'holds-other'
  /** Another day or choice, which the content would replace. */
  | 'holds-choice'

export type Pointing = { end(): void }

export type PointingResult =
  | { readonly kind: 'chosen'; readonly place: FieldPlace }
  | { readonly kind: 'missed'; readonly why: 'no-field' | 'read-only' | 'not-lasting' }
  /** The pointer is over a part of the page that the panel does not reach. */
  | { readonly kind: 'out-of-reach'; readonly origin: string }
  | { readonly kind: 'cancelled' }
