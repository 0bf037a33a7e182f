import type { Messages } from '../sv/sv.ts'
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

/** English. Legal terms keep their Swedish word where no English one is in use. */
export const en: Messages = {
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
