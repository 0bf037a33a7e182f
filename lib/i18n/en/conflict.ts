import type { conflict as source } from '../sv/conflict.ts'

export const conflict: typeof source = {
  conflict: {
    open: 'Compare and choose',
    title: 'The plan has been changed in two places',
    reading: 'Fetching the plan from the region …',
    changed: (at) => `The plan at the region was changed ${at}. This is what differs.`,
    help: 'What only one side has changed is already chosen. Both plans are kept as versions.',
    same: 'Nothing differs of what the panel can read. You can hand off your plan again.',
    rewritten:
      'The plan at the region has been rewritten by another system, and your plan cannot be joined with it. Your plan is still here. Copy it, and contact the region.',
    theirs: 'Theirs',
    ours: 'Ours',
    changedBy: {
      theirs: 'Changed at the region.',
      ours: 'Changed here.',
      both: 'Choose what is to hold.',
    },
    nothing: 'Nothing written',
    absent: 'Not there',
    around: 'The meeting and what is around it',
    left: (count) => (count === 1 ? '1 choice left.' : `${count} choices left.`),
    ready: 'All is chosen.',
    send: 'Keep the choices and hand off again',
  },
}
