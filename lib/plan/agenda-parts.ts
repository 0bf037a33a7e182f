/** The five parts of a meeting, in order (mötescirkeln). */
export const agendaParts = ['opening', 'situation', 'needs', 'summary', 'closing'] as const

export type AgendaPart = (typeof agendaParts)[number]
