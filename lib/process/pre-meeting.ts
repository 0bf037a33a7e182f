import { type Block, type PlanDocument, paragraph } from '../plan/output/document.ts'
import type { Plan } from '../plan/schema.ts'
import { filled } from '../plan/template/field.ts'
import { withFullStop } from './in-words.ts'
import { isFurther } from './meeting-state.ts'
import { type Wording, wordOf } from './wording.ts'

type Speaker = 'child' | 'guardians'
type Question = Exclude<keyof Plan['preMeeting'], 'date'>

/** The four questions of the talk before the meeting, in easy Swedish. */
export const preMeetingQuestions: Record<
  Speaker,
  Readonly<Record<Question, { readonly ask: string; readonly help: string }>>
> = {
  child: {
    matters: {
      ask: 'Vad är viktigt för dig?',
      help: 'Vad är bra nu? Vad är svårt? Vad vill du ska bli annorlunda?',
    },
    attendees: {
      ask: 'Vem vill du ska vara med på mötet?',
      help: 'Är det någon du inte vill ha med? Säg det.',
    },
    notToBeSaid: {
      ask: 'Är det något som inte ska sägas på mötet?',
      help: 'Du bestämmer med. Säg det till någon du litar på.',
    },
    participation: {
      ask: 'Hur vill du vara med?',
      help: 'Du kan vara med hela mötet, en stund, på video eller telefon. Du kan också rita, skriva eller be någon prata för dig.',
    },
  },
  guardians: {
    matters: {
      ask: 'Vad är viktigast för er?',
      help: 'Vad fungerar? Vad är svårt? Vad behöver bli annorlunda?',
    },
    attendees: {
      ask: 'Vilka behöver vara med på mötet?',
      help: 'Ni kan ha med er någon som stöd.',
    },
    notToBeSaid: {
      ask: 'Är det något som inte ska sägas på mötet, eller inte delas?',
      help: 'Säg också om det bara gäller någon som är med.',
    },
    participation: {
      ask: 'Hur vill ni och barnet vara med?',
      help: 'På plats, på video eller på telefon. Barnet kan vara med hela mötet eller en stund.',
    },
  },
}

const order: readonly Question[] = ['matters', 'attendees', 'notToBeSaid', 'participation']

/**
 * The sheet to print or go through together: four questions, with what the child has answered on
 * the child's own. For a blank one, give a plan without answers. The guardians' is always blank: the
 * child may have said what they are not to know. The child is not named: it may be left lying.
 */
export const preMeetingSheet = (
  { preMeeting }: Pick<Plan, 'preMeeting'>,
  speaker: Speaker,
  wording?: Wording,
): PlanDocument => ({
  title: `${wordOf(wording, 'preMeeting')}: ${speaker === 'child' ? 'till dig' : 'till vårdnadshavare'}`,
  intro: [
    paragraph(
      speaker === 'child'
        ? 'Vi ska ha ett möte om hur du kan få hjälp. Det här vill vi veta av dig först.'
        : 'Vi ska ha ett möte om stöd till ert barn. Det här vill vi veta av er först.',
    ),
    paragraph('Det går bra att hoppa över en fråga.'),
  ],
  parts: order.map((question) => {
    const { ask, help } = preMeetingQuestions[speaker][question]
    return {
      heading: ask,
      blocks: [paragraph(help), ...(speaker === 'child' ? answered(preMeeting[question]) : [])],
    }
  }),
})

/**
 * Whether the talk before the meeting has been noted. What is not to be said may stand there since the
 * talk before an earlier meeting.
 */
export const hasTalked = (plan: Plan): boolean => {
  const { notToBeSaid, ...answers } = plan.preMeeting
  return filled(...Object.values(answers)) || (!isFurther(plan) && filled(notToBeSaid))
}

const answered = (answer: string): readonly Block[] =>
  filled(answer) ? [paragraph(withFullStop(answer))] : []
