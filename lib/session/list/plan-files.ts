import { signal } from '@preact/signals'
import { missingSafeguards } from '../../plan/file/safeguards.ts'
import {
  type FileFault,
  fileName,
  type LeftInFile,
  readSipFile,
  toSipFile,
} from '../../plan/file/sip-file.ts'
import { takeOver } from '../../plan/file/take-over.ts'
import { type ChildDifference, comparePlans } from '../../plan/same-child.ts'
import type { Plan } from '../../plan/schema.ts'
import { contentOf, sameContent } from '../../plan/versions/content.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'

/** A plan in a file, and the one on this device that it is a copy of. */
type FoundFile = {
  readonly file: Plan
  readonly here: Plan
  /** What does not tell that it is the same child: the user has to look. */
  readonly unsure: readonly ChildDifference[]
  readonly left: readonly LeftInFile[]
}

/** A plan out to a file, and in from one. */
export const createPlanFiles = defineModel((models: Models) => {
  const { state, notices, editing, plans, safe } = models
  const { clock, files } = models.ports
  const found = signal<FoundFile | undefined>(undefined)
  const fault = signal<FileFault | undefined>(undefined)

  const close = (): void => {
    found.value = undefined
    fault.value = undefined
  }

  const tell = (left: readonly LeftInFile[]): void => {
    if (left.length > 0) notices.show({ kind: 'left-in-file', left })
  }

  const take = (content: string): void => {
    const read = readSipFile(content, { now: clock.now(), newId: clock.id })
    if (!read.ok) {
      fault.value = read.code
      return
    }
    const { plan: file, left } = read.value
    const here = state.plans.value.find(({ id }) => id === file.id)
    if (here && !sameContent(contentOf(here), contentOf(file))) {
      const child = comparePlans(here, file)
      if (child.kind === 'differs') fault.value = 'other-child'
      else found.value = { file, here, unsure: child.kind === 'unsure' ? child.by : [], left }
      return
    }
    if (!here) plans.put(file)
    plans.open(file.id)
    if (!here) tell(left)
  }

  return {
    found,
    fault,
    canSave: files !== undefined,
    save(): void {
      const plan = state.plan.value
      if (plan) files?.save(fileName(clock.today()), 'application/json', toSipFile(plan))
    },
    /** Reads a file that the user has chosen. A plan that is here already, and says something else, is asked about. */
    async read(content: () => Promise<string>): Promise<void> {
      close()
      const text = await content().catch(() => '')
      // What it may be a copy of.
      if (!safe.isLocked.value) await safe.loaded()
      // The vault may have been locked meanwhile.
      if (!safe.isLocked.value) take(text)
    },
    /** Lets the file's words stand, as one step that can be undone. */
    takeOver(): void {
      const asked = found.value
      close()
      if (!asked) return
      plans.open(asked.here.id)
      let { left } = asked
      editing.edit((here) => {
        // It may have been changed in another window since it was asked.
        const { kind } = comparePlans(here, asked.file)
        // What the region is to get back is what the region said.
        if (kind !== 'differs') {
          left = [...asked.left, ...missingSafeguards(here, asked.file)]
          return takeOver(here, { ...asked.file, unread: here.unread })
        }
        fault.value = 'other-child'
        return here
      })
      if (fault.value === undefined) tell(left)
    },
    openExisting(): void {
      const asked = found.value
      close()
      if (asked) plans.open(asked.here.id)
    },
    close,
  }
})
