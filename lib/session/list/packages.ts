import { signal } from '@preact/signals'
import { consentGate } from '../../plan/consent.ts'
import { withNotice } from '../notice.ts'
import type { ClockPort } from '../ports/clock.ts'
import type { FilesPort } from '../ports/files.ts'
import type { PackageFault, PackagePort } from '../ports/package.ts'
import type { createTakingOver } from '../region/taking-over.ts'
import type { State } from '../state.ts'
import type { Safe } from '../vault/safe.ts'

/** A plan in a file to send, where there is no server or nobody is logged in; and one that was sent so. */
export function createPackages(
  state: State,
  takingOver: ReturnType<typeof createTakingOver>,
  clock: ClockPort,
  safe: Pick<Safe, 'isLocked' | 'loaded'>,
  files: FilesPort | undefined,
  port: PackagePort | undefined,
) {
  const saved = signal<string | undefined>(undefined)
  const fault = signal<PackageFault | 'other-child' | undefined>(undefined)
  const close = (): void => {
    fault.value = undefined
    saved.value = undefined
  }
  return {
    possible: files !== undefined && port !== undefined,
    /** The plan that was saved last, by its id. */
    saved,
    fault,
    close,
    /** Saves the open plan as a package, where both consents allow that it leaves the device. */
    async save(): Promise<void> {
      const plan = state.plan.value
      if (!plan || !files || !port) return
      close()
      const consented = consentGate(plan, clock.today())
      const made = consented.ok
        ? await port.write(consented.value, clock.id(), clock.now())
        : consented
      if (!made.ok) {
        const notice = { kind: 'handoff-fault', code: made.code } as const
        if (state.plan.value?.id === plan.id)
          state.notices.value = withNotice(state.notices.value, notice)
        return
      }
      // A name that says nothing of the child: it shows in lists and on shared screens.
      files.save(`sip-paket-${clock.today()}.zip`, 'application/zip', made.value)
      saved.value = plan.id
    },
    /** Reads a package that the user has chosen, and shows it before anything is taken. */
    async read(content: () => Promise<ArrayBuffer>): Promise<void> {
      if (!port) return
      close()
      takingOver.close()
      const bytes = await content().catch(() => new ArrayBuffer(0))
      const read = await port.read(new Uint8Array(bytes))
      // What it may be a copy of.
      if (!safe.isLocked.value) await safe.loaded()
      // The vault may have been locked meanwhile.
      if (safe.isLocked.value) return
      if (!read.ok) {
        fault.value = read.code
        return
      }
      const { plan, unread, savedAt } = read.value
      if (!takingOver.show({ plan, unread, receipt: null }, savedAt)) fault.value = 'other-child'
    },
  }
}
