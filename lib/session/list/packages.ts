import { signal } from '@preact/signals'
import { consentGate } from '../../plan/consent.ts'
import { withOwnRows } from '../../plan/file/own-rows.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import type { PackageFault } from '../ports/package.ts'
import type { TakingOverWork } from '../region/taking-over.ts'

/** A plan in a file to send, where there is no server or nobody is logged in; and one that was sent so. */
export const createPackages = defineModel(
  (models: Models & { readonly takingOver: TakingOverWork }) => {
    const { state, notices, editing, safe, takingOver } = models
    const { clock, files, packages: port } = models.ports
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
        const open = state.plan.value
        if (!open || !files || !port) return
        close()
        const plan = withOwnRows(open, clock.id)
        // No bundle holds two rows of one id.
        if (plan !== open) editing.record(plan.id, () => plan)
        const consented = consentGate(plan, clock.today())
        const made = consented.ok
          ? await port.write(consented.value, clock.id(), clock.now())
          : consented
        if (!made.ok) {
          if (state.plan.value?.id === plan.id)
            notices.show({ kind: 'handoff-fault', code: made.code })
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
  },
)
