import type { Plan } from '../../plan/schema.ts'

/**
 * The order of plans in a list: last changed first. Instants compare as text; to compare as a language
 * does, a browser first has to load the language's rules.
 */
export const newestFirst = ({ changedAt: one }: Plan, { changedAt: other }: Plan): number =>
  Number(one < other) - Number(one > other)
