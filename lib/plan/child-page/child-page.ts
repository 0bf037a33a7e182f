import type { Language } from '../language.ts'
import { fold, foldLines } from '../output/fold.ts'
import type { Intervention, Plan } from '../schema.ts'
import { shielded } from '../shield.ts'
import { hiddenPlaces, tells, withheld, withoutWithheld } from '../withheld.ts'
import { firstName } from './first-name.ts'
import { inPlainWords } from './plain-words.ts'
import { childPageWords } from './words.ts'

/** One page for the child itself, in its language; each part is ready to be shown. */
export type ChildPage = {
  readonly language: Language
  readonly title: string
  readonly intro: string
  /** The child's wish and own words, in quotation marks. */
  readonly ownWords: readonly string[]
  readonly happening: {
    readonly heading: string
    readonly rows: readonly ChildPageRow[]
    /** Where there is nothing to tell yet. */
    readonly nothing: string
  }
  readonly helpers: { readonly heading: string; readonly names: readonly string[] }
  readonly again: { readonly heading: string; readonly when: string }
  readonly wonder: { readonly heading: string; readonly answer: string }
  /** How much was left out, for the one who prints: never for the page. */
  readonly leftOut: number
}

export type ChildPageRow = {
  readonly id: string
  readonly what: string
  /** What it means, in plain words; empty where the name says it. */
  readonly meaning: string
  readonly who: string
  readonly when: string
}

/**
 * The plan as the child needs it: its own words first, what will happen, who helps, when we meet
 * again, whom to ask. Never what must not be shared or said (`withheld`): an intervention that holds
 * any of it is left out whole, the child's own words without that sentence. Never needs, consent, units, personal numbers or private notes, and with
 * protected identity no place and no telephone.
 * @param today `YYYY-MM-DD`: tells what has begun and which day is next.
 */
export function childPage(original: Plan, language: Language, today: string): ChildPage {
  const hidden = [...withheld(original), ...hiddenPlaces(original)]
  const plan = shielded(original)
  const words = childPageWords(language, today)
  const isSafe = (text: string): boolean => !tells(text, hidden)
  const isProtected = plan.child.protectedIdentity !== 'none'
  const isAgreed = wasAgreed(plan, today)
  const coming = plan.interventions.filter(
    ({ what, status }) => fold(what) !== '' && (status === 'notStarted' || status === 'ongoing'),
  )
  const told = coming.filter(({ what }) => isSafe(what))
  const said = [plan.ownWish, plan.childParticipation.ownWords].map(unquoted).filter(Boolean)
  const contact = isSafe(plan.leadPrincipal.contact) ? plan.leadPrincipal.contact : ''
  const helperOf = ({ person }: Intervention) => (isSafe(person) ? firstName(person) : '')
  return {
    language,
    title: words.title(isProtected ? '' : firstName(plan.child.name)),
    intro: words.intro(dayMet(plan, today), isAgreed),
    ownWords: [...new Set(said.map((each) => withoutWithheld(each, hidden)))]
      .filter(Boolean)
      .map(words.quoted),
    happening: {
      heading: words.happening(isAgreed),
      nothing: words.nothing,
      rows: told.map((row) => ({
        id: row.id,
        what: ended(foldLines(row.what)),
        meaning: inPlainWords(row.what)?.[language] ?? '',
        who: words.who(helperOf(row), isAgreed),
        when: words.when(row.start, isAgreed),
      })),
    },
    helpers: {
      heading: words.helpers,
      names: [...new Set([firstName(contact), ...told.map(helperOf)])].filter(Boolean),
    },
    again: { heading: words.again, when: words.next(nextTime(plan, today)) },
    wonder: {
      heading: words.wonder,
      answer: words.ask(firstName(contact), fold(plan.leadPrincipal.phone)),
    },
    leftOut: coming.length - told.length + said.filter((each) => !isSafe(each)).length,
  }
}

/** The meeting that the page tells of: while the next one is ahead, the one before it. */
const dayMet = ({ meeting, versions }: Plan, today: string): string =>
  meeting.invite.number > 1 && (meeting.date === '' || meeting.date > today)
    ? (versions
        .map(({ content }) => content.meeting.date)
        .filter((day) => day <= today)
        .sort()
        .at(-1) ?? '')
    : meeting.date

/** Somebody met on a day that has been: then it is decided, and no longer a proposal. */
const wasAgreed = ({ meeting, followUps, versions }: Plan, today: string): boolean =>
  meeting.invite.number > 1 ||
  (meeting.date !== '' &&
    meeting.date <= today &&
    (meeting.parties.some(({ attended }) => attended === 'present') ||
      followUps.length > 0 ||
      versions.some(({ cause }) => cause !== 'handoff')))

/** The next time that we meet: the meeting that has been called, else the follow-up. */
const nextTime = ({ meeting, followUp }: Plan, today: string) => {
  const { date, start, invite } = meeting
  const days = [
    ...(invite.cancelled ? [] : [{ date, time: start }]),
    { date: followUp.date, time: followUp.time },
  ]
  return days
    .filter((day) => day.date !== '' && day.date >= today)
    .sort((one, other) => (one.date < other.date ? -1 : 1))[0]
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

const unquoted = (words: string): string => foldLines(words).replace(/^["”“](.*)["”“]$/s, '$1')
