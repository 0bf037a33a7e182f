import { signal } from '@preact/signals'
import { failure } from '../../../../lib/result.ts'
import { createSession } from '../../../../lib/session/session.ts'
import { systemClock } from '../../../../lib/session/system-clock.ts'
import { createMemoryStorage } from '../../../../lib/vault/memory.ts'

/** The panel's session, without the browser around it: the form is what is measured. */
export const openPanel = () =>
  createSession({
    storage: createMemoryStorage(),
    clipboard: { write: async () => failure('refused') },
    clock: systemClock,
    handoff: {
      receiver: signal(failure('no-server')),
      send: async () => failure('unreachable'),
      follow: async () => failure('unreachable'),
    },
  })
