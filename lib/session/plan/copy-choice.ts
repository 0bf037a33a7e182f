import type { SectionId } from '../../plan/output/plan-document.ts'

/** What can be copied: all, one of the eight fields, or chosen sections in the order given. */
export type CopyChoice =
  | { readonly kind: 'whole' }
  /** All of it, in the order that the named record has. */
  | { readonly kind: 'ordered'; readonly record: string; readonly sections: readonly SectionId[] }
  | { readonly kind: 'field'; readonly number: number }
  | {
      readonly kind: 'chosen'
      readonly sections: readonly SectionId[]
      /** As text with marks for headings and lists, where the record wants that. */
      readonly markdown: boolean
    }
