import { calendarNames } from '../../dates/in-both.ts'
import { dayAloud } from '../../dates/in-words.ts'
import { large, shortTime, unbroken } from '../../plan/child-page/spoken.ts'
import type { childPage as source } from '../sv/child-page.ts'

const page: typeof source.childPage = (today) => {
  const dayOf = (date: string) => dayAloud(date, calendarNames.en, today)
  return {
    title: (name) => (name === '' ? 'My plan' : `${name}’s plan`),
    intro: (meeting, agreed) =>
      meeting === '' || (meeting < today && !agreed)
        ? 'This is your plan.'
        : agreed
          ? `This is what we decided together on ${dayOf(meeting)}.`
          : `We have a meeting on ${dayOf(meeting)}. Nothing is decided yet.`,
    closed: 'The plan is closed.',
    decided: 'This is what we decided',
    quoted: (words) => `“${words}”`,
    happening: (agreed) => (agreed ? 'This will happen' : 'This is what we will talk about'),
    nothing: 'It is not decided yet. We will tell you when we know.',
    done: 'What we decided is done now.',
    who: (name, agreed) =>
      name === ''
        ? 'We will tell you who helps you.'
        : agreed
          ? `${name} sees to it.`
          : `${name} can see to it.`,
    when: (start, begun, agreed) =>
      start !== '' && start < today
        ? `From ${dayOf(start)}.`
        : begun
          ? 'It has begun.'
          : start === ''
            ? 'We will tell you when it begins.'
            : agreed
              ? `It begins on ${dayOf(start)}.`
              : `It may begin on ${dayOf(start)}.`,
    helpers: (isGrown) => (isGrown ? 'Who is in the plan?' : 'Which grown-ups are in the plan?'),
    again: 'When do we meet again?',
    next: (time) =>
      time === undefined
        ? 'We will choose a day and tell you.'
        : `${large(dayOf(time.date))}${time.time && ` at ${shortTime(time.time, ':')}`}`,
    wonder: 'Do you wonder about anything?',
    ask: (name, phone, isGrown) =>
      name === ''
        ? `Talk to ${isGrown ? 'somebody' : 'a grown-up'} whom you trust.`
        : phone === ''
          ? `Talk to ${name}.`
          : `Talk to ${name}, or ${isGrown ? 'call' : 'ask somebody at home to call'} ${unbroken(phone)}.`,
    meanings: {
      supervision: 'The grown-ups learn more about how to help you.',
      familyTreatment: 'Somebody comes to your home and helps the whole family.',
      respite: 'The grown-ups at home get to rest.',
      shortStay: 'You sleep at another place sometimes.',
      escort: 'A grown-up comes with you.',
      assistant: 'An extra grown-up is there to help you.',
      adaptedStudies: 'School changes your lessons so that they suit you.',
      studyPlan: 'A plan for how you study your subjects.',
      contactPerson: 'A grown-up whom you can talk to and do things with.',
      healthCheck: 'Somebody sees how your body is.',
      assessment: 'We find out what can help you.',
      treatment: 'You get help to feel better.',
      talks: 'You get to talk to somebody.',
    },
  }
}

export const childPage: typeof source = { childPage: page }
