const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What a clock in Stockholm shows, read as if it were UTC. */
export const shownAt = (instant: number): number => {
  const parts = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, value]),
  )
  return Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:00Z`)
}

/**
 * The instant at which clocks in Sweden show a time. Of the hour that comes twice the first is taken;
 * in the hour that is skipped, the clock has already been moved.
 *
 * @param day `YYYY-MM-DD`.
 * @param time `HH:MM`.
 */
export const swedishTime = (day: string, time: string): Date | undefined => {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(wanted)) return undefined
  // An hour or two ahead of UTC: the greater offset is the earlier instant.
  const [summer, winter] = [wanted - 2 * 3_600_000, wanted - 3_600_000]
  return new Date(shownAt(summer) === wanted ? summer : winter)
}
