import { title } from '../../plan/output/fixed-words.ts'
import { headingsInRecord } from '../../plan/output/plan-document.ts'
import { sourceBegins } from '../../plan/output/source.ts'
import type { HostProfile } from '../../records/host-profile.ts'
import { success } from '../../result.ts'
import type { RecordPort } from '../../session/ports/record.ts'
import { mergeChildren } from './merge-children.ts'
import { mergeSurroundings } from './merge-surroundings.ts'
import { readPage } from './read-page.ts'

/** What is read in the page at a press, from what every frame of it says. */
export const createPageReading = (
  tabId: () => Promise<number | undefined>,
): Pick<RecordPort, 'findChild' | 'findNotes' | 'lookAround'> => ({
  findChild: async (known) => {
    const question = { kind: 'child', systems: sayingWhose(known) } as const
    const answers = await readPage(await tabId(), question)
    return answers.ok ? mergeChildren(answers.value.answers, answers.value.silent) : answers
  },
  findNotes: async () => {
    const question = { kind: 'notes', title, headings: headingsInRecord } as const
    const answers = await readPage(await tabId(), question)
    if (!answers.ok) return answers
    const notes = answers.value.answers.flatMap((answer) => answer.notes)
    return success(likeliest.flatMap((from) => notes.filter((note) => note.from === from)))
  },
  lookAround: async (known) => {
    const systems = sayingWhose(known)
    const look = crypto.randomUUID()
    const question = { kind: 'surroundings', systems, sourceBegins, look } as const
    const answers = await readPage(await tabId(), question)
    if (!answers.ok) return answers
    const { answers: said, silent } = answers.value
    return success({ ...mergeSurroundings(said, silent), look })
  },
})

const sayingWhose = (known: readonly HostProfile[]) => known.filter(({ child }) => child)

const likeliest = ['marked', 'field', 'page'] as const
