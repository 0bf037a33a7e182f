import type { Task } from '@medplum/fhirtypes'

type Status = NonNullable<Task['status']>

const submissionWords: Partial<Record<Status, string>> = {
  requested: 'Ny',
  received: 'Mottagen',
  accepted: 'Accepterad',
  rejected: 'Avvisad',
  completed: 'Avslutad',
}

const responsibilityWords: Partial<Record<Status, string>> = {
  requested: 'Väntar på svar',
  received: 'Har sett frågan',
  accepted: 'Har tagit på sig insatsen',
  'in-progress': 'Pågår',
  rejected: 'Har tackat nej',
  completed: 'Klar',
}

/** How far a submission has come, in a word. */
export const submissionWord = (status: Status): string => submissionWords[status] ?? 'Okänd status'

/** What a unit has said about its intervention. */
export const responsibilityWord = (status: Status): string =>
  responsibilityWords[status] ?? 'Okänd status'

const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'Europe/Stockholm' })
const moment = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
})

/** `22 november 2026`, or nothing when there is no date. */
export const dayWords = (date: string | undefined): string =>
  date ? day.format(new Date(date)) : ''

/** `22 november 2026 kl. 10:12`. */
export const momentWords = (instant: string): string => moment.format(new Date(instant))

/** `1 december 2026 till 31 maj 2027`, as far as it is known. */
export function periodWords(start: string | undefined, end: string | undefined): string {
  if (start && end) return `${dayWords(start)} till ${dayWords(end)}`
  if (start) return `från ${dayWords(start)}`
  return end ? `till ${dayWords(end)}` : ''
}
