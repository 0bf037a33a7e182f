import * as v from 'valibot'
import { closed } from '../closed.ts'
import { integer } from '../plan/kinds.ts'
import { sectionIds } from '../plan/output/plan-document.ts'
import { sections } from '../plan/sections/sections.ts'

/** Raised when the shape below changes; profiles lie in files and policies out there. */
export const hostProfileVersion = 1

const words = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest))
const selector = words(300)

/** Where a field is found: by its label, then by a selector, then by its order among the like. */
export const fieldPlaceSchema = closed({
  /** As the page shows it. Empty where the field has none. */
  label: v.pipe(v.string(), v.maxLength(120)),
  /** The first that names one field counts. */
  selectors: v.pipe(v.array(selector), v.maxLength(8)),
  /** The how manieth of those with the same label, from 1; for fields that nothing else tells apart. */
  order: v.exactOptional(v.pipe(integer, v.minValue(1), v.maxValue(500))),
})

/**
 * What is known of one record system: how its pages are recognised, where they show whose record is
 * open, and which section of the plan goes into which field.
 */
export const hostProfileSchema = closed({
  version: v.literal(hostProfileVersion),
  name: words(80),
  /** Each that is given must hold. */
  page: v.pipe(
    closed({
      origin: v.exactOptional(v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]+$/, 'origin'))),
      /** `*` stands for one step, `**` for any number of them. */
      path: v.exactOptional(v.pipe(v.string(), v.startsWith('/', 'path'), v.maxLength(300))),
      /** How the title ends. */
      title: v.exactOptional(words(200)),
    }),
    v.check(({ origin, title }) => origin !== undefined || title !== undefined, 'page'),
  ),
  /** Selectors of the elements that hold nothing but the child's name and personal number. */
  child: v.exactOptional(closed({ name: selector, personalNumber: selector })),
  /** The plan's parts as the record has them, where that is not the plan's own order. What is not named comes last. */
  order: v.exactOptional(v.pipe(v.array(v.picklist(sectionIds)), v.minLength(1), v.maxLength(20))),
  sections: v.pipe(
    v.array(
      closed({
        section: v.picklist(sections.map(({ id }) => id)),
        field: fieldPlaceSchema,
      }),
    ),
    v.maxLength(100),
  ),
})

export type HostProfile = v.InferOutput<typeof hostProfileSchema>
export type FieldPlace = v.InferOutput<typeof fieldPlaceSchema>
export type ProfileSection = HostProfile['sections'][number]

/** A profile that lies on this device, by a name of its own. */
export type KeptProfile = { readonly id: string; readonly profile: HostProfile }
