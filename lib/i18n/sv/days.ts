export const days = {
  days: {
    faults: {
      'not-a-day':
        'Det går inte att läsa som en dag. Skriv till exempel 20/11, 20 nov eller fre v 47.',
      'no-such-day': 'Den dagen finns inte.',
      'no-month': 'Skriv dag och månad isär, till exempel 20/11 eller 20 nov.',
      'no-weekday': 'Skriv också vilken dag i veckan, till exempel fre v 47.',
      'other-weekday': (day: string) => `Veckodagen stämmer inte: dagen är ${day}.`,
      'other-week': (day: string, week: string) =>
        `Veckan stämmer inte: dagen är ${day}, vecka ${week}.`,
      'two-ways':
        'Det kan läsas på två sätt. Skriv året med fyra siffror, till exempel 2026-11-20.',
      'year-off': (from: string, to: string) =>
        `Året kan inte stämma. Skriv ett år från ${from} till ${to}.`,
      'only-time': 'Det är ett klockslag. Skriv dagen, till exempel 20/11.',
      'next-or-after': (first: string, second: string) =>
        `Det kan vara ${first} eller ${second}. Skriv vilken dag det är.`,
      'not-yet': 'Den dagen har inte kommit än.',
    },
    hasBeen: 'Den dagen har varit.',
    dayStands: (day: string) => `Dagen ${day} står kvar.`,
    notATime: 'Det går inte att läsa som en tid. Skriv till exempel 9.30.',
    timeStands: (time: string) => `Tiden ${time} står kvar.`,
    timeNotTaken: (label?: string) =>
      label
        ? `Bara dagen är ifylld. Klockslaget skrivs i ”${label}”.`
        : 'Bara dagen är ifylld, inte klockslaget.',
    oneTime: 'Här skrivs ett enda klockslag, till exempel 13.15.',
    showCalendar: (label: string) => `Visa kalender: ${label}`,
    choose: (label: string) => `Välj dag: ${label}`,
    week: 'Vecka',
    weekShort: 'v',
    weekNumber: (week: string) => `vecka ${week}`,
    earlier: 'Förra månaden',
    later: 'Nästa månad',
    isToday: 'i dag',
    isChosen: 'vald',
    goToToday: (day: string) => `I dag, ${day}`,
    chosen: (day: string) => `Vald: ${day}`,
    noneChosen: 'Ingen dag är vald.',
    closeCalendar: 'Stäng kalendern',
  },
}
