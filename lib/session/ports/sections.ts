import type { ReadonlySignal } from '@preact/signals'
import type { SectionContent } from '../../plan/sections/section-content.ts'
import type { HostPage } from '../../records/fits.ts'
import type { FieldPlace } from '../../records/host-profile.ts'
import type { Result } from '../../result.ts'
import type { AccessFault, InsertionReceipt, RecordFault } from './record.ts'

/** The fields of the page that is open beside the panel, each by its place. The widget has none. */
export type SectionsPort = {
  /** What a host profile is told by; undefined where no page can be reached. */
  readonly page: ReadonlySignal<HostPage | undefined>
  /** Turns to the page as it is open now. Called on the user's press only. */
  visit(): Promise<Result<Visit, 'no-access'>>
  /**
   * Lets the user point at a field in the page. Nothing is chosen until `heard` says so; it ends
   * with `chosen` or `cancelled`, or when the panel ends it.
   */
  point(heard: (said: Pointed) => void): Promise<Result<Pointing, AccessFault>>
}

/** One page, until it changes: then everything here answers `page-changed`. */
export type Visit = {
  /** Where the fields found so far come from, each site once; the page's own before any was found. */
  readonly site: string
  /** Where a field is, and what stands in it. Changes nothing. */
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

export type Pointed =
  | { readonly kind: 'chosen'; readonly place: FieldPlace }
  | { readonly kind: 'missed'; readonly why: 'no-field' | 'read-only' | 'not-lasting' }
  /** The pointer is over a part of the page that the panel does not reach. */
  | { readonly kind: 'out-of-reach'; readonly origin: string }
  | { readonly kind: 'cancelled' }
