import { render } from 'preact'
import { App } from '../../components/app.tsx'
import { createStyleSheet } from '../../components/styles/styles.ts'
import { createClipboard } from '../../lib/clipboard/clipboard.ts'
import { createHandoffByMessage } from '../../lib/extension/handoff/handoff-by-message.ts'
import { createPages } from '../../lib/extension/pages.ts'
import { createRecordPort } from '../../lib/extension/record/create-record-port.ts'
import { createStorage } from '../../lib/extension/storage/storage.ts'
import { createWindows } from '../../lib/extension/windows.ts'
import { createSession } from '../../lib/session/session.ts'
import { systemClock } from '../../lib/session/system-clock.ts'

const session = createSession({
  storage: createStorage(),
  clipboard: createClipboard(),
  clock: systemClock,
  record: createRecordPort(),
  windows: createWindows(),
  pages: createPages(),
  handoff: createHandoffByMessage(
    () => session.state.settings.value.endpoint || session.state.region.value.endpoint,
  ),
})

document.adoptedStyleSheets = [createStyleSheet()]
for (const work of ['keydown', 'pointerdown']) addEventListener(work, session.safe.touch)
await session.safe.load()
render(<App session={session} />, document.body)
