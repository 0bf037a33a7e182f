/** Somebody who works at a unit. Everybody is made up. */
export interface StaffAccount {
  readonly id: string
  readonly name: string
  readonly role: string
  /** The units that the person acts for, by the names that plans use. */
  readonly units: readonly string[]
}

/** Who may sign in. The last one works nowhere that the cases name. */
export const staffAccounts: readonly StaffAccount[] = [
  {
    id: 'maja',
    name: 'Maja Lindqvist',
    role: 'Kurator',
    units: ['Elevhälsan', 'Håstaskolan'],
  },
  {
    id: 'jonas',
    name: 'Jonas Ek',
    role: 'Psykolog',
    units: ['Barn- och ungdomshabiliteringen (BUH)', 'BUP'],
  },
  { id: 'sanna', name: 'Sanna Berg', role: 'Socialsekreterare', units: ['LSS-enheten'] },
  { id: 'otto', name: 'Otto Frisk', role: 'Sjuksköterska', units: ['Vårdcentralen Norrby'] },
]

export const accountOf = (id: string): StaffAccount | undefined =>
  staffAccounts.find((account) => account.id === id)
