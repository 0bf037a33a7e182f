import * as v from 'valibot'
import { closed } from '../closed.ts'
import { isClock } from '../dates/sweden.ts'
import { usualMinutes } from '../plan/agenda.ts'
import { integer, plainObject } from '../plan/kinds.ts'
import { isSafeAddress } from './safe-address.ts'

export const sectors = ['municipality', 'region', 'independentSchool', 'other'] as const
export type Sector = (typeof sectors)[number]

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(2000))
/** What every object has already is no name for what a plan keeps by it. */
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'id'),
  v.check((name) => !(name in {}), 'taken'),
)
const count = (from: number, to: number) => v.pipe(integer, v.minValue(from), v.maxValue(to))

/** One sentence in both languages; a plain string stands for both. */
const text = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? { sv: value, en: value } : value)),
  closed({ sv: words, en: words }),
)

/** Where nothing is known the rule is `none`, and the source says so. */
const none = closed({ rule: v.literal('none'), source: text })

const unique = (items: readonly { readonly id: string }[]) =>
  new Set(items.map((item) => item.id)).size === items.length

const ages = v.pipe(
  plainObject,
  v.variant('rule', [
    v.pipe(
      closed({ rule: v.literal('range'), from: count(0, 120), to: count(0, 120), source: text }),
      v.forward(
        v.check(({ from, to }) => from <= to, 'order'),
        ['to'],
      ),
    ),
    none,
  ]),
)

const deadline = v.pipe(
  plainObject,
  v.variant('rule', [
    closed({
      rule: v.literal('days'),
      days: count(1, 366),
      countedFrom: v.picklist(['summons', 'need']),
      source: text,
    }),
    none,
  ]),
)

/** In the order that `weekdayOf` counts: Monday is 0. */
export const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const

const meetingDay = v.pipe(
  plainObject,
  v.variant('rule', [
    closed({
      rule: v.literal('set'),
      weekday: v.exactOptional(v.picklist(workdays)),
      time: v.exactOptional(v.pipe(v.string(), v.check(isClock, 'time'))),
      source: text,
    }),
    none,
  ]),
)

/** Eves are no public holidays, so which of them are left free is a choice. */
const eves = v.picklist([
  'twelfthNight',
  'maundyThursday',
  'walpurgisNight',
  'midsummerEve',
  'allSaintsEve',
  'christmasEve',
  'newYearsEve',
])

/** The words a region may call something else by: the eight fields, and those of the work around them. */
export const wordingKeys = [
  'leadPrincipal',
  'needIdentifiedBy',
  'consentObtained',
  'childParticipation',
  'neededInterventions',
  'interventionResponsibility',
  'externalMeasures',
  'goals',
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

const survey = closed({
  id,
  name: text,
  statements: v.pipe(
    v.array(closed({ id, text })),
    v.minLength(1),
    v.check((items) => unique(items), 'twice'),
  ),
  scale: v.pipe(
    closed({ from: count(0, 10), to: count(1, 10), low: text, high: text }),
    v.forward(
      v.check(({ from, to }) => from < to, 'order'),
      ['to'],
    ),
  ),
  source: text,
})

const minutes = count(1, 240)
const platforms = v.optional(v.array(words), () => [])
const isSafeOrNone = (address: string) => address === '' || isSafeAddress(address)

/** What differs between regions: data, never code. An unknown key is an error. */
export const profileSchema = closed({
  id,
  name: words,
  /** Both ends included, in whole years. */
  ages,
  mayCall: closed({
    sectors: v.pipe(v.array(v.picklist(sectors)), v.minLength(1)),
    source: text,
  }),
  /** Whether school has a duty to attend by agreement; no statute gives it one. */
  school: closed({ mustAttend: v.picklist(['yes', 'no', 'unknown']), source: text }),
  deadline,
  meetingDay,
  daysOff: closed({ publicHolidays: v.boolean(), eves: v.array(eves), source: text }),
  wording: v.optional(closed(v.entriesFromList(wordingKeys, v.exactOptional(text))), () => ({})),
  /** Minutes for each part of the meeting. */
  agenda: v.optional(
    closed({
      opening: minutes,
      situation: minutes,
      needs: minutes,
      summary: minutes,
      closing: minutes,
    }),
    () => ({ ...usualMinutes }),
  ),
  extraFields: v.optional(
    v.pipe(
      v.array(closed({ id, label: text, help: v.exactOptional(text) })),
      v.check((items) => unique(items), 'twice'),
    ),
    () => [],
  ),
  /** Video platforms that a sector allows; none written means that it is not known. */
  platforms: closed({
    municipality: platforms,
    region: platforms,
    independentSchool: platforms,
    other: platforms,
  }),
  surveys: closed({ staff: survey, family: survey }),
  /** How many days a draft is kept on the user's machine after a handoff. */
  retention: closed({ draftDays: count(0, 3650), source: text }),
  /** The FHIR server that receives plans; empty where there is none yet. */
  endpoint: v.pipe(v.string(), v.check(isSafeOrNone, 'address')),
  /** Whom the user is told that the plan goes to. */
  receiver: v.pipe(v.string(), v.maxLength(200)),
})

export type Region = v.InferOutput<typeof profileSchema>
export type Survey = Region['surveys']['staff']
export type Eve = v.InferOutput<typeof eves>
