import { computed, type ReadonlySignal } from '@preact/signals'
import type { SectionId } from '../../plan/output/plan-document.ts'
import { matchesPage } from '../../records/matches-page.ts'
import { recordOrder } from '../../records/record-order.ts'
import type { RecordPort } from '../ports/record.ts'
import type { ReadOnly, State } from '../state.ts'
import { offeredProfiles } from './offered-profiles.ts'

/** The record that is open beside the panel, where it has an order of its own for the plan's parts. */
type RecordWithOrder = { readonly name: string; readonly sections: readonly SectionId[] }

export const findRecordOrder = (
  state: ReadOnly<State>,
  port: RecordPort | undefined,
): ReadonlySignal<RecordWithOrder | undefined> =>
  computed(() => {
    const page = port?.page.value
    if (!page) return undefined
    for (const profile of offeredProfiles(state)) {
      const sections = matchesPage(profile, page) ? recordOrder(profile) : undefined
      if (sections) return { name: profile.name, sections }
    }
    return undefined
  })
