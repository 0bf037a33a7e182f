import type { Plan } from './schema.ts'

/** Who was reminded, by the name that the party has now; by that of then where it is gone. */
export const remindedName = (
  { meeting }: Plan,
  { to, party }: { to: string; party?: string | undefined },
): string => {
  const found = meeting.parties.find(({ id }) => id === party)
  return found?.unit.trim() || found?.person.trim() || to
}
