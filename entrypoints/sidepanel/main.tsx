import { render } from 'preact'
import { App } from '../../components/app.tsx'
import { createStyleSheet } from '../../components/styles/styles.ts'
import { createCalendar } from '../../lib/calendar/calendar.ts'
import { createHandoffByMessage } from '../../lib/extension/handoff/handoff-by-message.ts'
import { createIdentity } from '../../lib/extension/identity/create-identity.ts'
import { createPagePorts } from '../../lib/extension/page-ports.ts'
import { createRecordPort } from '../../lib/extension/record/create-record-port.ts'
import { followOpenPage } from '../../lib/extension/record/open-page.ts'
import { createReminders } from '../../lib/extension/reminders/reminders.ts'
import { createSectionsPort } from '../../lib/extension/sections/create-sections-port.ts'
import { createSession } from '../../lib/session/session.ts'

const page = followOpenPage()
const session = createSession({
  ...createPagePorts(),
  identity: createIdentity(),
  record: createRecordPort(page),
  sections: createSectionsPort(page),
  calendar: createCalendar(),
  reminders: createReminders(),
  purges: true,
  handoff: createHandoffByMessage(
    () => session.state.settings.value.endpoint || session.state.region.value.endpoint,
  ),
})

document.adoptedStyleSheets = [createStyleSheet()]
for (const work of ['keydown', 'pointerdown']) addEventListener(work, session.safe.touch)
await session.safe.load()
render(<App session={session} />, document.body)
