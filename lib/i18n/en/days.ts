import type { days as sv } from '../sv/days.ts'

export const days: typeof sv = {
  days: {
    faults: {
      'not-a-day': 'This cannot be read as a day. Write for example 20/11, 20 Nov or Fri week 47.',
      'no-such-day': 'There is no such day.',
      'no-month': 'Write day and month apart, for example 20/11 or 20 Nov.',
      'no-weekday': 'Write which day of the week too, for example Fri week 47.',
      'other-weekday': (day) => `The weekday does not match: the day is ${day}.`,
      'other-week': (day, week) => `The week does not match: the day is ${day}, week ${week}.`,
      'two-ways':
        'This can be read in two ways. Write the year with four digits, for example 2026-11-20.',
      'year-off': (from, to) => `The year cannot be right. Write a year from ${from} to ${to}.`,
      'only-time': 'This is a time. Write the day, for example 20/11.',
      'next-or-after': (first, second) => `It may be ${first} or ${second}. Write which day it is.`,
      'not-yet': 'That day has not come yet.',
    },
    hasBeen: 'That day has been.',
    dayStands: (day) => `The day ${day} is kept.`,
    notATime: 'This cannot be read as a time. Write for example 9.30.',
    timeStands: (time) => `The time ${time} is kept.`,
    timeNotTaken: (label) =>
      label
        ? `Only the day is filled in. The time is written in “${label}”.`
        : 'Only the day is filled in, not the time.',
    oneTime: 'A single time is written here, for example 13.15.',
    showCalendar: (label) => `Show calendar: ${label}`,
    choose: (label) => `Choose a day: ${label}`,
    week: 'Week',
    weekShort: 'w',
    weekNumber: (week) => `week ${week}`,
    earlier: 'Previous month',
    later: 'Next month',
    isToday: 'today',
    isChosen: 'chosen',
    goToToday: (day) => `Today, ${day}`,
    chosen: (day) => `Chosen: ${day}`,
    noneChosen: 'No day is chosen.',
    closeCalendar: 'Close the calendar',
  },
}
