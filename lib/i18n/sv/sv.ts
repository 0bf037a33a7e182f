import { agreed } from './agreed.ts'
import { form } from './form.ts'
import { handoff } from './handoff.ts'
import { meetingPage } from './meeting-page.ts'
import { print } from './print.ts'
import { process } from './process.ts'
import { record } from './record.ts'
import { replies } from './replies.ts'
import { sections } from './sections.ts'
import { settings } from './settings.ts'
import { start } from './start.ts'
import { words } from './words.ts'

/** Swedish, the source: plain words, "du", verbs on buttons. The other languages have its shape. */
export const sv = {
  ...words,
  ...start,
  ...settings,
  ...form,
  ...agreed,
  ...meetingPage,
  ...process,
  ...replies,
  ...print,
  ...record,
  ...sections,
  ...handoff,
}

export type Messages = typeof sv
