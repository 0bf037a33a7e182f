import * as z from 'zod/mini'
import { integer } from '../plan/kind-schemas.ts'
import { sectionIds } from '../plan/output/plan-document.ts'
import { sections } from '../plan/sections/sections.ts'

/** Raised when the shape below changes; profiles lie in files and policies out there. */
export const hostProfileVersion = 1

const words = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))
const selector = words(300)

/** Where a field is found: by its label, then by a selector, then by its order among the like. */
export const fieldPlaceSchema = z.strictObject({
  /** As the page shows it. Empty where the field has none. */
  label: z.string().check(z.maxLength(120)),
  /** The first that names one field counts. */
  selectors: z.array(selector).check(z.maxLength(8)),
  /** The how manieth of those with the same label, from 1; for fields that nothing else tells apart. */
  order: z.exactOptional(integer.check(z.gte(1), z.lte(500))),
})

/**
 * What is known of one record system: how its pages are recognised, where they show whose record is
 * open, and which section of the plan goes into which field.
 */
export const hostProfileSchema = z.strictObject({
  version: z.literal(hostProfileVersion),
  name: words(80),
  /** Each that is given must hold. */
  page: z
    .strictObject({
      origin: z.exactOptional(z.string().check(z.regex(/^https?:\/\/[^/\s]+$/, 'origin'))),
      /** `*` stands for one step, `**` for any number of them. */
      path: z.exactOptional(
        z.string().check(z.startsWith('/', { error: 'path', abort: true }), z.maxLength(300)),
      ),
      /** How the title ends. */
      title: z.exactOptional(words(200)),
    })
    .check(z.refine(({ origin, title }) => origin !== undefined || title !== undefined, 'page')),
  /** Selectors of the elements that hold nothing but the child's name and personal number. */
  child: z.exactOptional(z.strictObject({ name: selector, personalNumber: selector })),
  /** The plan's parts as the record has them, where that is not the plan's own order. What is not named comes last. */
  order: z.exactOptional(z.array(z.enum(sectionIds)).check(z.minLength(1), z.maxLength(20))),
  sections: z
    .array(
      z.strictObject({
        section: z.enum(sections.map(({ id }) => id)),
        field: fieldPlaceSchema,
      }),
    )
    .check(z.maxLength(100)),
})

export type HostProfile = z.infer<typeof hostProfileSchema>
/** One that comes with every build. It is tied to where the system is served from: any page can choose its own title. */
export type ShippedProfile = HostProfile & { readonly page: { readonly origin: string } }

export type FieldPlace = z.infer<typeof fieldPlaceSchema>

/** A profile that lies on this device, by a name of its own. */
export type KeptProfile = { readonly id: string; readonly profile: HostProfile }
