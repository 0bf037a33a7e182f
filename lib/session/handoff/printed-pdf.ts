import { computed, signal } from '@preact/signals'
import {
  attachedPdf,
  attachPdf,
  isOwnPrint,
  type PdfFault,
  withoutPdf,
} from '../../plan/attached-pdf.ts'
import { pdfText } from '../../plan/pdf-text.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'

/** The plan as a PDF that the user has printed, to go with what is handed off. */
export const createPrintedPdf = defineModel(({ ports, state, editing }: Models) => {
  const { clock, handoff } = ports
  const refused = signal<{ readonly plan: string; readonly fault: PdfFault } | undefined>(undefined)
  const close = (): void => {
    refused.value = undefined
  }
  return {
    /** There is somewhere for it to go. */
    possible: handoff !== undefined,
    /** Why the file that was chosen last for the open plan is not attached. */
    fault: computed(() =>
      refused.value?.plan === state.plan.value?.id ? refused.value?.fault : undefined,
    ),
    /**
     * `older`: the plan has been changed since, and the PDF stays here. `unknown`: it does not tell whose
     * plan it is.
     */
    standing: computed(() => {
      const plan = state.plan.value
      if (!plan?.pdf) return undefined
      if (!attachedPdf(plan)) return 'older' as const
      return isOwnPrint(plan) ? ('attached' as const) : ('unknown' as const)
    }),
    async attach(content: () => Promise<ArrayBuffer>): Promise<void> {
      const asked = state.plan.value?.id
      close()
      const bytes = new Uint8Array(await content().catch(() => new ArrayBuffer(0)))
      const text = await pdfText(bytes)
      const plan = state.plan.value
      if (!plan || plan.id !== asked) return
      const attached = attachPdf(plan, bytes, clock.id(), text)
      if (attached.ok) editing.record(plan.id, () => attached.value)
      else refused.value = { plan: plan.id, fault: attached.code }
    },
    remove(): void {
      close()
      if (state.plan.value) editing.record(state.plan.value.id, withoutPdf)
    },
    close,
  }
})
