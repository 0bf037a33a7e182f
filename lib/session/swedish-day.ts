let zone: Intl.DateTimeFormat | undefined

/**
 * The day in Sweden, `YYYY-MM-DD`: consent, birthdays and terms run out there, wherever the machine
 * thinks that it stands.
 */
export function swedishDay(instant: Date): string {
  // Made at the first question: a page that only loads has not asked.
  zone ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return zone.format(instant)
}
