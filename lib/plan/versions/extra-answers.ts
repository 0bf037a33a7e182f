import type { PlanContent } from '../schema.ts'
import { type PlanAnswer, text } from './change.ts'

/** What a region asks beside the eight, in the words in which any of the plans has been asked. */
export const extraAnswers = (...plans: readonly PlanContent[]): readonly PlanAnswer[] =>
  [...new Set(plans.flatMap(({ extra }) => Object.keys(extra)))].sort().map((key) => ({
    section: 'meeting',
    name: text(plans.map(({ extraLabels }) => extraLabels[key]).findLast(Boolean) ?? key),
    of: ({ extra }) => extra[key] ?? '',
    as: 'prose',
    take: (into, { extra, extraLabels }) => ({
      ...into,
      extra: { ...into.extra, [key]: extra[key] ?? '' },
      extraLabels: { ...into.extraLabels, [key]: extraLabels[key] ?? '' },
    }),
  }))
