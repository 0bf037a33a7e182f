import { render } from 'preact'
import { MeetingApp } from '../../components/meeting/meeting-app.tsx'
import { createMeetingSheet } from '../../components/styles/meeting-sheet.ts'
import { createStyleSheet } from '../../components/styles/styles.ts'
import { createClipboard } from '../../lib/clipboard/clipboard.ts'
import { followPolicy } from '../../lib/extension/policy/follow-policy.ts'
import { startPage } from '../../lib/extension/start-page.ts'
import { createStorage } from '../../lib/extension/storage/storage.ts'
import { createWindows } from '../../lib/extension/windows.ts'
import { createFiles } from '../../lib/files/files.ts'
import { createSession } from '../../lib/session/session.ts'
import { systemClock } from '../../lib/session/system-clock.ts'

const policy = followPolicy()
const session = createSession({
  policy,
  storage: createStorage(policy),
  clipboard: createClipboard(),
  clock: systemClock,
  windows: createWindows(),
  files: createFiles(),
})

document.adoptedStyleSheets = [createStyleSheet(), createMeetingSheet()]
await startPage(session)
const planId = new URLSearchParams(location.search).get('plan') ?? ''
render(<MeetingApp session={session} planId={planId} />, document.body)
