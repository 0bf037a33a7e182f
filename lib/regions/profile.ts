import * as z from 'zod/mini'
import { isClock } from '../dates/day.ts'
import { usualMinutes } from '../plan/agenda.ts'
import { integer } from '../plan/kind-schemas.ts'
import { fields } from '../plan/template/fields.ts'
import { isSafeAddress } from './safe-address.ts'

const sectors = ['municipality', 'region', 'independentSchool', 'other'] as const
export type Sector = (typeof sectors)[number]

const words = z.string().check(z.minLength(1), z.maxLength(2000))
/** What every object has already is no name for what a plan keeps by it. */
const id = z.string().check(
  z.regex(/^[a-z][a-z0-9-]{0,39}$/, { error: 'id', abort: true }),
  z.refine((name) => !(name in {}), 'taken'),
)
const count = (from: number, to: number) => integer.check(z.gte(from), z.lte(to))

/** One sentence in both languages; a plain string stands for both. */
const text = z.pipe(
  z.transform((value) => (typeof value === 'string' ? { sv: value, en: value } : value)),
  z.strictObject({ sv: words, en: words }),
)

/** Where nothing is known the rule is `none`, and the source says so. */
const none = z.strictObject({ rule: z.literal('none'), source: text })

const unique = (items: readonly { readonly id: string }[]) =>
  new Set(items.map((item) => item.id)).size === items.length

const ages = z.discriminatedUnion('rule', [
  z
    .strictObject({
      rule: z.literal('range'),
      from: count(0, 120),
      to: count(0, 120),
      source: text,
    })
    .check(z.refine(({ from, to }) => from <= to, { error: 'order', path: ['to'] })),
  none,
])

const deadline = z.discriminatedUnion('rule', [
  z.strictObject({
    rule: z.literal('days'),
    days: count(1, 366),
    countedFrom: z.enum(['summons', 'need']),
    source: text,
  }),
  none,
])

/** In the order that `weekdayOf` counts: Monday is 0. */
export const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const

const meetingDay = z.discriminatedUnion('rule', [
  z.strictObject({
    rule: z.literal('set'),
    weekday: z.exactOptional(z.enum(workdays)),
    time: z.exactOptional(z.string().check(z.refine(isClock, 'time'))),
    source: text,
  }),
  none,
])

/** Eves are no public holidays, so which of them are left free is a choice. */
const eves = z.enum([
  'twelfthNight',
  'maundyThursday',
  'walpurgisNight',
  'midsummerEve',
  'allSaintsEve',
  'christmasEve',
  'newYearsEve',
])

/** The words a region may call something else by: the documentation fields, and those of the work around them. */
const wordingKeys = [
  ...fields.map(({ id }) => id),
  'plan',
  'child',
  'meetingQuestion',
  'summons',
  'invitation',
  'preMeeting',
  'meeting',
  'followUp',
  'closure',
  'chair',
  'noteTaker',
  'deviation',
] as const
export type WordingKey = (typeof wordingKeys)[number]

const survey = z.strictObject({
  id,
  name: text,
  statements: z.array(z.strictObject({ id, text })).check(
    z.minLength(1),
    z.refine((items) => unique(items), 'twice'),
  ),
  scale: z
    .strictObject({ from: count(0, 10), to: count(1, 10), low: text, high: text })
    .check(z.refine(({ from, to }) => from < to, { error: 'order', path: ['to'] })),
  source: text,
})

const minutes = count(1, 240)
const platforms = z._default(z.array(words), [])
const isSafeOrNone = (address: string) => address === '' || isSafeAddress(address)

/** What differs between regions: data, never code. An unknown key is an error. */
export const profileSchema = z.strictObject({
  id,
  name: words,
  /** Both ends included, in whole years. */
  ages,
  mayCall: z.strictObject({
    sectors: z.array(z.enum(sectors)).check(z.minLength(1)),
    source: text,
  }),
  /** Whether school has a duty to attend by agreement; no statute gives it one. */
  school: z.strictObject({ mustAttend: z.enum(['yes', 'no', 'unknown']), source: text }),
  deadline,
  meetingDay,
  daysOff: z.strictObject({ publicHolidays: z.boolean(), eves: z.array(eves), source: text }),
  wording: z._default(z.partialRecord(z.enum(wordingKeys), text), {}),
  /** Minutes for each part of the meeting. */
  agenda: z._default(
    z.strictObject({
      opening: minutes,
      situation: minutes,
      needs: minutes,
      summary: minutes,
      closing: minutes,
    }),
    usualMinutes,
  ),
  extraFields: z._default(
    z
      .array(z.strictObject({ id, label: text, help: z.exactOptional(text) }))
      .check(z.refine((items) => unique(items), 'twice')),
    [],
  ),
  /** Video platforms that a sector allows; none written means that it is not known. */
  platforms: z.strictObject({
    municipality: platforms,
    region: platforms,
    independentSchool: platforms,
    other: platforms,
  }),
  surveys: z.strictObject({ staff: survey, family: survey }),
  /** How many days a draft is kept on the user's machine after a handoff. */
  retention: z.strictObject({ draftDays: count(0, 3650), source: text }),
  /** The FHIR server that receives plans; empty where there is none yet. */
  endpoint: z.string().check(z.refine(isSafeOrNone, 'address')),
  /** Whom the user is told that the plan goes to. */
  receiver: z.string().check(z.maxLength(200)),
})

export type Region = z.infer<typeof profileSchema>
export type RegionSurvey = Region['surveys']['staff']
export type Eve = z.infer<typeof eves>
