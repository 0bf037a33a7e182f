import type { SupportCase } from '../cases.ts'

interface Named {
  /** The name in what is saved; the control's own id is `falt-` and this. */
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** Nothing is saved as a new version while this is empty. */
  readonly required?: true
  /** Takes the whole width of the section. */
  readonly wide?: true
}

/** One line to write or a value to pick in the browser's own control. */
export interface LineField extends Named {
  readonly kind: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time'
  readonly maxLength?: number
}

/** Several lines, plain. */
export interface AreaField extends Named {
  readonly kind: 'textarea'
  readonly rows?: number
  readonly maxLength?: number
}

/** Text with bold, lists and the like, kept as markup. */
export interface RichField extends Named {
  readonly kind: 'rich'
}

/** One or several of the options; `checks` is saved as a list. */
export interface ChoiceField extends Named {
  readonly kind: 'select' | 'radio' | 'checks'
  readonly options: readonly string[]
}

/** A single box to tick, saved as `ja`. */
export interface TickField extends Named {
  readonly kind: 'tick'
}

/** What the system knows by itself and nobody may write; it is not part of what is saved. */
export interface SystemField extends Named {
  readonly kind: 'system'
  readonly from: (support: SupportCase) => string | undefined
}

export type WrittenField = LineField | AreaField | RichField | ChoiceField | TickField
export type Field = WrittenField | SystemField

/** A table of rows that the user adds to, such as one row for each intervention. */
export interface RowTable {
  readonly id: string
  readonly caption: string
  readonly add: string
  readonly columns: readonly (LineField | AreaField | ChoiceField)[]
}

/** A part of the plan, with its own heading and its own link in the navigation. */
export interface Section {
  readonly id: string
  readonly title: string
  /** How it is made: on the page itself, as a page in a frame, or by a framework in the browser. */
  readonly shown: 'page' | 'frame' | 'framework'
  readonly fields: readonly Field[]
  readonly tables?: readonly RowTable[]
}
