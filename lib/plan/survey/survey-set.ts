import type { Text } from '../language.ts'

/** The statements of one survey and its scale: data, from the region's profile. */
export type SurveySet = {
  readonly id: string
  readonly statements: readonly { readonly id: string; readonly text: Text }[]
  readonly scale: { readonly from: number; readonly to: number }
}

/** A statement that was not answered. */
export const unanswered = 0
