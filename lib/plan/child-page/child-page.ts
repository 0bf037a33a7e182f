import { lastDecision } from '../follow-up/decided.ts'
import { isOfAge } from '../majority.ts'
import { fold, foldLines } from '../output/fold.ts'
import type { Intervention, Plan, PlanContent } from '../schema.ts'
import { shield } from '../shield.ts'
import { hiddenPlaces, tells, withheldPieces, withoutWithheld } from '../withheld.ts'
import { calledName, firstName } from './first-name.ts'
import { inPlainWords } from './plain-words.ts'
import type { ChildPageWords } from './words.ts'

/** One page for the child itself; each part is ready to be shown. */
export type ChildPage = {
  readonly title: string
  readonly intro: string
  /** The child's wish and own words, in quotation marks. */
  readonly ownWords: readonly string[]
  readonly happening: {
    readonly heading: string
    readonly rows: readonly ChildPageRow[]
    /** Where there is nothing to tell yet, or nothing more. */
    readonly nothing: string
  }
  readonly helpers: { readonly heading: string; readonly names: readonly string[] }
  readonly again: { readonly heading: string; readonly when: string }
  readonly wonder: { readonly heading: string; readonly answer: string }
  /** How much was left out, for the one who prints: never for the page. */
  readonly leftOut: number
}

type ChildPageRow = {
  readonly id: string
  readonly what: string
  /** What it means, in plain words; empty where the name says it. */
  readonly meaning: string
  readonly who: string
  readonly when: string
}

/**
 * The plan as the child needs it: its own words first, what will happen, who helps, when we meet
 * again, whom to ask. Never what must not be shared or said (`withheldPieces`): an intervention that holds
 * any of it is left out whole, the child's own words without that sentence. Never needs, consent, units, personal numbers or private notes, and with
 * protected identity no place and no telephone.
 * @param today `YYYY-MM-DD`: tells what has begun and which day is next.
 */
export function childPageOf(
  original: Plan,
  wordsOn: (today: string) => ChildPageWords,
  today: string,
): ChildPage {
  const words = wordsOn(today)
  const hidden = [...withheldPieces(original), ...hiddenPlaces(original)]
  const plan = shield(original)
  const meaningOf = (what: string) => {
    const meaning = inPlainWords(what)
    return meaning ? words.meanings[meaning] : ''
  }
  const isSafe = (text: string): boolean => !tells(text, hidden)
  const isProtected = plan.child.protectedIdentity !== 'none'
  const isGrown = isOfAge(plan, today)
  const isAgreed = wasAgreed(plan, today)
  const isClosed = lastDecision(plan, today)?.decision === 'close'
  const named = plan.interventions.filter(({ what }) => fold(what) !== '')
  const coming = named.filter(({ status }) => status === 'notStarted' || status === 'ongoing')
  const isDone =
    isAgreed &&
    named.length > 0 &&
    named.every(({ status }) => status === 'done' || status === 'stopped')
  const told = coming.filter(({ what }) => isSafe(what))
  const said = [plan.ownWish, plan.childParticipation.ownWords].map(unquoted).filter(Boolean)
  const contact = isSafe(plan.leadPrincipal.contact) ? plan.leadPrincipal.contact : ''
  const helperOf = ({ person }: Intervention) => (isSafe(person) ? calledName(person) : '')
  return {
    title: words.title(isProtected ? '' : firstName(plan.child.name)),
    intro: isClosed
      ? words.closed
      : words.intro(isAgreed ? dayMet(plan, today) : standingDay(plan.meeting), isAgreed),
    ownWords: [...new Set(said.map((each) => withoutWithheld(each, hidden)))]
      .filter(Boolean)
      .map(words.quoted),
    happening: {
      heading: isClosed || isDone ? words.decided : words.happening(isAgreed),
      nothing: isClosed ? words.closed : isDone ? words.done : words.nothing,
      rows: told.map((row) => ({
        id: row.id,
        what: ended(foldLines(row.what)),
        meaning: meaningOf(row.what),
        who: isClosed ? '' : words.who(helperOf(row), isAgreed),
        when: isClosed ? '' : words.when(row.start, row.status === 'ongoing', isAgreed),
      })),
    },
    helpers: {
      heading: words.helpers(isGrown),
      names: [...new Set([calledName(contact), ...told.map(helperOf)])].filter(Boolean),
    },
    again: {
      heading: words.again,
      when: isClosed ? words.closed : words.next(nextTime(plan, today)),
    },
    wonder: {
      heading: words.wonder,
      answer: words.ask(calledName(contact), fold(plan.leadPrincipal.phone), isGrown),
    },
    leftOut: coming.length - told.length + said.filter((each) => !isSafe(each)).length,
  }
}

type Meeting = PlanContent['meeting']

/** The day of a meeting that has not been called off, and that not everybody stayed away from. */
const standingDay = (meeting: Meeting): string =>
  meeting.invite.cancelled || isMissed(meeting) ? '' : meeting.date

const hasCome = ({ parties }: Meeting): boolean =>
  parties.some(({ attended }) => attended === 'present')

const isMissed = (meeting: Meeting): boolean =>
  !hasCome(meeting) && meeting.parties.some(({ attended }) => attended === 'absent')

/** The last day that somebody came to: so it was noted, or a decision has been made since. Empty where none is known. */
const dayMet = (plan: Plan, today: string): string => {
  const decided = lastDecision(plan, today)?.date ?? ''
  return (
    [plan, ...plan.versions.map(({ content }) => content)]
      .filter(({ meeting }) => hasCome(meeting) || decided >= meeting.date)
      .map(({ meeting }) => standingDay(meeting))
      .filter((day) => day !== '' && day <= today)
      .sort()
      .at(-1) ?? ''
  )
}

/** Somebody met on a day that has been: then it is decided, and no longer a proposal. */
const wasAgreed = (plan: Plan, today: string): boolean => {
  const { meeting, versions } = plan
  const day = standingDay(meeting)
  return (
    meeting.invite.number > 1 ||
    dayMet(plan, today) !== '' ||
    (day !== '' && day <= today && versions.some(({ cause }) => cause !== 'handoff'))
  )
}

/** The next time that we meet: the meeting that has been called, else the follow-up; not the one that is today's and has begun. */
const nextTime = ({ meeting, followUp }: Plan, today: string) => {
  const isOver = meeting.date === today && (hasCome(meeting) || isMissed(meeting))
  return [
    { date: standingDay(meeting), time: meeting.start },
    { date: followUp.date, time: followUp.time },
  ]
    .filter(({ date }) => date !== '' && (isOver ? date > today : date >= today))
    .sort((one, other) => (one.date < other.date ? -1 : 1))[0]
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

const unquoted = (words: string): string => foldLines(words).replace(/^["”“](.*)["”“]$/s, '$1')
