/** A moment the way records write it, in local time: `2026-09-16 14:05`. */
export function localTime(moment: Date): string {
  const [date, time = ''] = moment.toLocaleString('sv-SE').split(' ')
  return `${date} ${time.slice(0, 5)}`
}
